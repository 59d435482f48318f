import type { EntityManager } from "typeorm";
import { newIdentifier } from "../../runtime/identifier.js";
import type { Saved } from "../aggregate.js";
import type { AuditEntry } from "../audit/audit.js";
import type { Decision } from "../decision.js";
import { type ReactionHead, type ReactionInput, type ReactionRules, react } from "./react.js";

/** The due entities of one kind. */
interface Due<Loaded> {
  /** Each locked until the end of the transaction. */
  readonly found: readonly Loaded[];
  /** What these wait for is locked by another transaction: named where nothing else was found, so that there is more to look for. */
  readonly locked: readonly string[];
  /** What it could not even be found out of whether anything of it is due: it has been put off, behind a savepoint. */
  readonly failed?: readonly Failure[];
}

interface Failure {
  readonly root: string;
  readonly error: unknown;
}

/** A kind of thing whose time comes: how what is due is found and saved. */
export interface DueAggregate<Loaded, Records> extends Saved<Loaded, Records> {
  /** The id of what is locked with one that is due, and of which one at a time is done. */
  rootOf(loaded: Loaded): string;
  /** Finds due entities up to a limit. Those passed over are found another time, and do not block those behind them. */
  due(transaction: EntityManager, now: Date, limit: number, passedOver: readonly string[]): Promise<Due<Loaded>>;
}

export interface TimedReactionDefinition<Loaded, Records, Policy extends ReactionRules> extends ReactionHead<Policy> {
  /** How often is looked for what is due. */
  readonly everySeconds: number;
  readonly aggregate: DueAggregate<Loaded, Records>;
  readonly decide: (input: ReactionInput<Loaded>) => Decision<Records>;
}

/** The outcome of a batch of due entities. */
interface Batch {
  /** The performed reactions, to be recorded at the end of the transaction. */
  readonly entries: readonly AuditEntry[];
  /** The ids of what could not be done, or was locked. */
  readonly passedOver: readonly string[];
}

/** How a batch of what is due is taken. */
export interface BatchLimits {
  /** How many there are of them at most. */
  readonly limit: number;
  /** The ids of what was tried before. */
  readonly passedOver?: readonly string[];
  /** Handles that one of them could not be done; without it, nothing is. */
  readonly onFailure?: ((error: unknown, root: string) => void) | undefined;
}

/** A reaction to the time. */
export interface TimedReaction extends ReactionHead {
  readonly everySeconds: number;
  /** Reacts to what is due, a batch of it in one transaction. */
  perform(transaction: EntityManager, now: Date, limits: BatchLimits): Promise<Batch>;
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
    async perform(transaction, now, { limit, passedOver = [], onFailure }) {
      const { found, locked, failed: notFound = [] } = await aggregate.due(transaction, now, limit, passedOver);
      const entries: AuditEntry[] = [];
      const failed: string[] = [];
      for (const { root, error } of notFound) {
        if (!onFailure) throw error;
        failed.push(root);
        onFailure(error, root);
      }
      for (const loaded of found) {
        const cause = { requestId: newIdentifier(), input: {} };
        const one = (within: EntityManager) => react(within, definition, aggregate, loaded, decide, cause, now);
        const passOver = (error: unknown): undefined => {
          const root = aggregate.rootOf(loaded);
          failed.push(root);
          onFailure?.(error, root);
        };
        // Behind a savepoint, so that one that cannot be done takes nothing of the others back.
        const entry = onFailure ? await transaction.transaction(one).catch(passOver) : await one(transaction);
        if (entry) entries.push(entry);
      }
      return { entries, passedOver: [...locked, ...failed] };
    },
  };
}
