import type { Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { FollowUp } from "../../domain/records/follow-up.js";

/** What subscribers are told of a follow-up; one of the kind DETECTION_REQUIREMENT is a proposal of such a requirement. */
export function followUpEvent(entity: Entity, { action }: PerformedBy) {
  const { id, version, state, reviewId, incidentId, lessonId, title, description, kind, nature, serviceId, ...rest } =
    entity as FollowUp;
  return {
    type: eventTypes.FOLLOW_UP_CHANGED.type,
    data: {
      id,
      version,
      operation: action,
      state,
      reviewId,
      incidentId,
      lessonId,
      title,
      description,
      kind,
      nature,
      serviceId,
      priority: rest.priority,
      ownerId: rest.ownerId,
      dueOn: rest.dueOn,
    } satisfies EventData<"FOLLOW_UP_CHANGED">,
  };
}
