import type { Announcement, Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";

/** What is announced of a rule that holds alerts back: neither what it matches nor why. */
export function suppressionEvent(entity: Entity, { action }: PerformedBy): Announcement {
  const { id, version, state, serviceId, endsAt } = entity as AlertSuppression;
  return {
    type: eventTypes.ALERT_SUPPRESSION_CHANGED.type,
    data: {
      ...{ id, version, operation: action, state, serviceId },
      endsAt: endsAt.toISOString(),
    } satisfies EventData<"ALERT_SUPPRESSION_CHANGED">,
  };
}
