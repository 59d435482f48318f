import type { Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";

/** What is announced of indicators after an action: which, and nothing of what they say. */
export function indicatorEvent(entity: Entity, { action }: PerformedBy) {
  const { ids = [entity.id] } = entity as { readonly ids?: readonly string[] };
  return {
    type: eventTypes.INDICATOR_CHANGED.type,
    data: { operation: action, ids } satisfies EventData<"INDICATOR_CHANGED">,
  };
}
