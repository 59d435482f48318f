import type { DataSource } from "typeorm";
import type { Background } from "../../runtime/background.js";
import { oneAtATime } from "../../runtime/one-at-a-time.js";
import { appendAuditEntry } from "../audit/audit.js";
import type { TimedReaction } from "./on-time.js";
import type { Reaction } from "./reaction.js";

/** Few, since all of a batch stay locked until it is done, and whoever acts on one of them waits. */
const batchSize = 20;

/**
 * Performs a reaction for what is due, a batch of it in one transaction.
 * @param onFailure handles that one of them could not be done, which keeps the others from nothing; without it, all of it fails
 * @returns how much of it was done
 */
export const performDue = (
  database: DataSource,
  reaction: TimedReaction,
  now: Date,
  onFailure?: (error: unknown) => void,
): Promise<number> =>
  database.transaction(async (transaction) => {
    const entries = await reaction.perform(transaction, now, batchSize, onFailure);
    for (const entry of entries) await appendAuditEntry(transaction, entry);
    return entries.length;
  });

const begin =
  (reaction: TimedReaction): Background =>
  ({ database, log, committed }) => {
    let stopping = false;
    const report = (error: unknown) =>
      log.error({ error, reaction: reaction.name }, "what is due could not be done; trying again");
    const work = oneAtATime(async () => {
      // A thousand that are due at once do not wait for fifty looks.
      while (!stopping && (await performDue(database, reaction, new Date(), report)) > 0) committed();
    }, report);
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
