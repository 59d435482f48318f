import type { EntityManager } from "typeorm";
import { newIdentifier } from "../../runtime/identifier.js";
import type { Saved } from "../aggregate.js";
import type { AuditEntry } from "../audit/audit.js";
import type { Decision } from "../decision.js";
import { type ReactionHead, type ReactionInput, type ReactionRules, react } from "./react.js";

/** A kind of thing whose time comes: how what is due is found and saved. */
export interface DueAggregate<Loaded, Records> extends Saved<Loaded, Records> {
  /** What is due, at most so many, each locked until the end of the transaction; what another replica has locked is passed over. */
  due(transaction: EntityManager, now: Date, limit: number): Promise<readonly Loaded[]>;
}

export interface TimedReactionDefinition<Loaded, Records, Policy extends ReactionRules> extends ReactionHead<Policy> {
  /** How often is looked for what is due. */
  readonly everySeconds: number;
  readonly aggregate: DueAggregate<Loaded, Records>;
  readonly decide: (input: ReactionInput<Loaded>) => Decision<Records>;
}

/** A reaction to the time. */
export interface TimedReaction extends ReactionHead {
  readonly everySeconds: number;
  /**
   * Reacts to what is due, at most so many, in one transaction; what it has done is to be recorded at the end of that.
   * @param onFailure handles that one of them could not be done; without it, nothing is
   */
  perform(
    transaction: EntityManager,
    now: Date,
    limit: number,
    onFailure?: (error: unknown) => void,
  ): Promise<readonly AuditEntry[]>;
}

/** Makes a reaction of its definition. */
export function onTime<Loaded, Records, Policy extends ReactionRules>(
  definition: TimedReactionDefinition<Loaded, Records, Policy>,
): TimedReaction {
  const { name, description, policy, everySeconds, aggregate, decide } = definition;
  return {
    name,
    description,
    policy,
    everySeconds,
    async perform(transaction, now, limit, onFailure) {
      const entries: AuditEntry[] = [];
      for (const loaded of await aggregate.due(transaction, now, limit)) {
        const cause = { requestId: newIdentifier(), input: {} };
        const one = (within: EntityManager) => react(within, definition, aggregate, loaded, decide, cause, now);
        // Behind a savepoint, so that one that cannot be done takes nothing of the others back.
        const entry = onFailure
          ? await transaction.transaction(one).catch((error: unknown) => void onFailure(error))
          : await one(transaction);
        if (entry) entries.push(entry);
      }
      return entries;
    },
  };
}
