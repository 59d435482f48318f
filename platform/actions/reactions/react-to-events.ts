import type { EventHandlers } from "../../events/inbox/inbox.js";
import { appendAuditEntry } from "../audit/audit.js";
import type { EventReaction } from "./on-event.js";
import type { Reaction } from "./reaction.js";

const isOnEvent = (reaction: Reaction): reaction is EventReaction => "on" in reaction;

/**
 * What a subgraph does with each type of event: keeps its copies, then reacts, in the order of the list, then records what it
 * has done. Copies come first, since they say who may be told of the rest.
 */
export function reactToEvents(
  copies: EventHandlers,
  reactions: readonly Reaction[],
  clock: () => Date = () => new Date(),
): EventHandlers {
  const onEvents = reactions.filter(isOnEvent);
  const types = new Set([...Object.keys(copies), ...onEvents.map(({ on }) => on.type)]);
  const handlerOf =
    (type: string): EventHandlers[string] =>
    async (transaction, event) => {
      await copies[type]?.(transaction, event);
      const loaded = new Map<object, unknown>();
      const entries = [];
      for (const reaction of onEvents.filter(({ on }) => on.type === type))
        entries.push(await reaction.perform(transaction, event, loaded, clock()));
      for (const entry of entries) if (entry) await appendAuditEntry(transaction, entry);
    };
  return Object.fromEntries([...types].map((type) => [type, handlerOf(type)]));
}
