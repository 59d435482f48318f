import type { Announcement, Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";

/** What is announced of alerts that are suggested to belong together: not what they have in common, and to nobody outside that the security side alone reads it. */
export function correlationEvent(entity: Entity, { action }: PerformedBy): Announcement {
  const { id, version, state, serviceIds, alertIds, isForSecuritySide } = entity as AlertCorrelation;
  return {
    type: eventTypes.ALERT_CORRELATION_CHANGED.type,
    subject: id,
    insideOnly: isForSecuritySide,
    data: {
      ...{ id, version, operation: action, state, serviceIds, alertIds },
    } satisfies EventData<"ALERT_CORRELATION_CHANGED">,
  };
}
