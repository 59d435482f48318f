import { relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person, service } from "../../../access/directory/stub-fields.js";
import { DetectionRequirement } from "../types/requirements/detection-requirement.js";

/** Where the things of this room lead. */
export const requirementsRelations = [
  relationFields(DetectionRequirement, {
    service: service("serviceId", "The service that must be able to detect it."),
    proposedBy: person("proposedById", "Who proposed it."),
  }),
] as const;
