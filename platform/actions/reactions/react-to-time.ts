import type { DataSource } from "typeorm";
import type { Background } from "../../runtime/background.js";
import { oneAtATime } from "../../runtime/one-at-a-time.js";
import { appendAuditEntry } from "../audit/audit.js";
import type { BatchLimits, TimedReaction } from "./on-time.js";
import type { Reaction } from "./reaction.js";

/** Few, since all of a batch stay locked until it is done, and whoever acts on one of them waits. */
const batchSize = 20;

/** Where so much is passed over, something fails that concerns all of it: the next look begins anew. */
const maxSkipped = 1_000;

/**
 * Performs a reaction for what is due, a batch of it in one transaction.
 * @param onFailure handles that one of them could not be done, which keeps the others from nothing; without it, all of it fails
 * @param skipped what was tried before in the same look; what could not be done is added
 * @returns how much of it was done
 */
export const performDue = (
  database: DataSource,
  reaction: TimedReaction,
  now: Date,
  onFailure?: BatchLimits["onFailure"],
  skipped: Set<string> = new Set(),
): Promise<number> =>
  database.transaction(async (transaction) => {
    const limits: BatchLimits = { limit: batchSize, passedOver: [...skipped], onFailure };
    const batch = await reaction.perform(transaction, now, limits);
    for (const entry of batch.entries) await appendAuditEntry(transaction, entry);
    for (const root of batch.passedOver) skipped.add(root);
    return batch.entries.length;
  });

interface Look {
  readonly database: DataSource;
  readonly clock: () => Date;
  readonly onFailure: NonNullable<BatchLimits["onFailure"]>;
  readonly isStopping?: () => boolean;
  /** Called after each batch of which something was done. */
  readonly committed?: () => void;
}

/**
 * Performs a reaction for all that is due: a thousand that are due at once do not wait for fifty looks. What fails, or is locked
 * by somebody else, is stepped past, so that it holds up nothing else, and tried again in the next look.
 */
export async function performAllDue(
  reaction: TimedReaction,
  { database, clock, onFailure, isStopping = () => false, committed }: Look,
): Promise<void> {
  const skipped = new Set<string>();
  while (!isStopping() && skipped.size < maxSkipped) {
    const before = skipped.size;
    const done = await performDue(database, reaction, clock(), onFailure, skipped);
    if (done > 0) committed?.();
    if (done === 0 && skipped.size === before) return;
  }
}

const begin =
  (reaction: TimedReaction): Background =>
  ({ database, log, committed }) => {
    let stopping = false;
    const report = (error: unknown, root?: string) =>
      log.error(
        { error, reaction: reaction.name, ...(root && { subject: root }) },
        "what is due could not be done; trying again",
      );
    const look = {
      database,
      clock: () => new Date(),
      onFailure: report,
      isStopping: () => stopping,
      committed,
    };
    const work = oneAtATime(() => performAllDue(reaction, look), report);
    // What became due while nothing ran waits no longer than it has to.
    work.begin();
    const timer = setInterval(work.begin, reaction.everySeconds * 1000);
    return {
      async stop() {
        stopping = true;
        clearInterval(timer);
        await work.waitUntilIdle();
      },
    };
  };

/** The work beside answering that performs those of a subgraph's reactions whose time comes. */
export const reactToTime = (reactions: readonly Reaction[]): readonly Background[] =>
  reactions.flatMap((reaction) => ("everySeconds" in reaction ? [begin(reaction)] : []));
