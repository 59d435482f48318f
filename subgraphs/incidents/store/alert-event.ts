import type { Answer, Performance } from "../../../platform/actions/action.js";
import { type EventData, eventTypes } from "../../response-model/events/event-types.js";
import type { Alert } from "../domain/records/alert.js";

/** What subscribers are told of an alert after each action. */
export function alertEvent(answer: Answer, { action }: Performance) {
  const { id, version, state, serviceId, title, source, receivedAt, incidentId } = answer as Alert;
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
