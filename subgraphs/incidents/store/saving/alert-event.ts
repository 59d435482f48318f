import type { Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { Alert } from "../../domain/records/alerts/alert.js";

/** What subscribers are told of an alert after each action. */
export function alertEvent(entity: Entity, { action }: PerformedBy) {
  const { id, version, state, serviceId, title, source, receivedAt, incidentId } = entity as Alert;
  return {
    type: eventTypes.ALERT_CHANGED.type,
    data: {
      id,
      version,
      operation: action,
      state,
      serviceId,
      title,
      source,
      receivedAt,
      incidentId,
    } satisfies EventData<"ALERT_CHANGED">,
  };
}
