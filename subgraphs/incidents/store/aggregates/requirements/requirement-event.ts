import type { PerformedBy } from "../../../../../platform/actions/aggregate.js";
import { type EventData, eventTypes } from "../../../../response-model/events/event-types.js";
import type { DetectionRequirement } from "../../../domain/records/requirements/detection-requirement.js";

/** What is announced of a detection requirement after each action. */
export const requirementEvent = (
  { id, version, state, serviceId, title }: DetectionRequirement,
  { action }: PerformedBy,
) => ({
  type: eventTypes.DETECTION_REQUIREMENT_CHANGED.type,
  data: {
    id,
    version,
    operation: action,
    state,
    serviceId,
    title,
  } satisfies EventData<"DETECTION_REQUIREMENT_CHANGED">,
});
