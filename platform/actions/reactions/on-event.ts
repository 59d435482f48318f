import type { EntityManager } from "typeorm";
import { type EventKind, type EventOf, readEvent } from "../../events/inbox/event-kind.js";
import type { ReceivedEvent } from "../../events/inbox/received-event.js";
import type { Saved } from "../aggregate.js";
import type { AuditEntry } from "../audit/audit.js";
import type { Decision } from "../decision.js";
import { type ReactionHead, type ReactionInput, type ReactionRules, react } from "./react.js";

/** A kind of thing that events act on: how what an event is about is loaded and saved. */
export interface EventAggregate<Data, Loaded, Records> extends Saved<Loaded, Records> {
  /** Loads it with a lock that lasts until the end of the transaction; undefined when the event is about nothing of ours. */
  load(transaction: EntityManager, event: EventOf<Data>): Promise<Loaded | undefined>;
}

export interface EventReactionDefinition<Data, Loaded, Records, Policy extends ReactionRules>
  extends ReactionHead<Policy> {
  readonly on: EventKind<Data>;
  readonly aggregate: EventAggregate<NoInfer<Data>, Loaded, Records>;
  /** @returns undefined when there is nothing to do, as for an event that is told once more. */
  readonly decide: (input: ReactionInput<Loaded> & { readonly event: EventOf<Data> }) => Decision<Records> | undefined;
}

/** A reaction to events of one type. */
export interface EventReaction extends ReactionHead {
  readonly on: { readonly type: string };
  /**
   * Reacts in the transaction in which the event is taken; what it has done is to be recorded at the end of that.
   * @param loaded what was loaded for this event before, by aggregate: reactions to one event load a thing once
   */
  perform(
    transaction: EntityManager,
    event: ReceivedEvent,
    loaded: Map<object, unknown>,
    now: Date,
  ): Promise<AuditEntry | undefined>;
}

/** Makes a reaction of its definition. */
export function onEvent<Data, Loaded, Records, Policy extends ReactionRules>(
  definition: EventReactionDefinition<Data, Loaded, Records, Policy>,
): EventReaction {
  const { name, description, policy, on, aggregate, decide } = definition;
  return {
    name,
    description,
    policy,
    on,
    async perform(transaction, received, before, now) {
      const event = readEvent(on, received);
      if (!before.has(aggregate)) before.set(aggregate, await aggregate.load(transaction, event));
      const loaded = before.get(aggregate) as Loaded | undefined;
      if (loaded === undefined) return undefined;
      const { id, type, source, subject, time } = event;
      const cause = { requestId: id, input: { event: { id, type, source, subject, time } } };
      const decideOn = (input: ReactionInput<Loaded>) => decide({ ...input, event });
      const entry = await react(transaction, definition, aggregate, loaded, decideOn, cause, now);
      if (entry) before.delete(aggregate);
      return entry;
    },
  };
}
