import type { EntitySchema } from "typeorm";
import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveSource } from "../../../../platform/live/live-source.js";
import type { Resumable } from "../../../../platform/live/subscribe-to.js";
import { loadLive } from "../../../access/reading/load-live.js";
import { isResponder } from "../../../access/reading/visibility.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import { tables } from "../tables.js";

interface RequirementArguments extends Resumable {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly serviceIds?: readonly string[] | null;
    readonly operations?: readonly string[] | null;
  } | null;
}

/** The changes of detection requirements, for any responder. */
export const requirementChanges: LiveSource<RequirementArguments, DetectionRequirement> = {
  event: eventTypes.DETECTION_REQUIREMENT_CHANGED.type,
  concerns: ({ subject, data }, { filter }) =>
    isWanted(filter?.ids, subject) &&
    isWanted(filter?.serviceIds, data.serviceId) &&
    isWanted(filter?.operations, data.operation),
  load: loadLive(tables.DetectionRequirement as unknown as EntitySchema<DetectionRequirement>, isResponder),
};
