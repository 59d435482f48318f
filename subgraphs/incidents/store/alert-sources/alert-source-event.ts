import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { AlertSource } from "../../domain/records/alerts/alert-source.js";

/** What is announced of a source after each action: nothing of its keys. */
export function alertSourceEvent(
  { id, version, state, name, serviceIds }: AlertSource,
  { action }: PerformedBy,
  keyId: string | null = null,
) {
  return {
    type: eventTypes.ALERT_SOURCE_CHANGED.type,
    subject: id,
    data: {
      id,
      version,
      operation: action,
      state,
      name,
      serviceIds,
      keyId,
    } satisfies EventData<"ALERT_SOURCE_CHANGED">,
  };
}
