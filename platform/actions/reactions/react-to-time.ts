import type { DataSource } from "typeorm";
import type { Background } from "../../runtime/background.js";
import { oneAtATime } from "../../runtime/one-at-a-time.js";
import { appendAuditEntry } from "../audit/audit.js";
import type { TimedReaction } from "./on-time.js";
import type { Reaction } from "./reaction.js";

const batchSize = 100;

/**
 * Performs a reaction for what is due, a batch of it in one transaction.
 * @returns how much of it was done
 */
export const performDue = (database: DataSource, reaction: TimedReaction, now: Date): Promise<number> =>
  database.transaction(async (transaction) => {
    const entries = await reaction.perform(transaction, now, batchSize);
    for (const entry of entries) await appendAuditEntry(transaction, entry);
    return entries.length;
  });

const begin =
  (reaction: TimedReaction): Background =>
  ({ database, log, committed }) => {
    const work = oneAtATime(
      async () => {
        if ((await performDue(database, reaction, new Date())) > 0) committed();
      },
      (error) => log.error({ error, reaction: reaction.name }, "what is due could not be done; trying again"),
    );
    const timer = setInterval(work.begin, reaction.everySeconds * 1000);
    return {
      async stop() {
        clearInterval(timer);
        await work.waitUntilIdle();
      },
    };
  };

/** The work beside answering that performs those of a subgraph's reactions whose time comes. */
export const reactToTime = (reactions: readonly Reaction[]): readonly Background[] =>
  reactions.flatMap((reaction) => ("everySeconds" in reaction ? [begin(reaction)] : []));
