import type { Announcement, Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { TuningRequest } from "../../domain/records/alerts/tuning-request.js";

/** What is announced of a request for tuning: neither what is changed nor why. */
export function tuningRequestEvent(entity: Entity, { action }: PerformedBy): Announcement {
  const { id, version, state, serviceId, heldBy } = entity as TuningRequest;
  return {
    type: eventTypes.TUNING_REQUEST_CHANGED.type,
    data: { id, version, operation: action, state, serviceId, heldBy } satisfies EventData<"TUNING_REQUEST_CHANGED">,
  };
}
