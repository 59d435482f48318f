import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import { requirementAggregate } from "../../store/aggregates/requirements/requirement-aggregate.js";

@InputType({ description: "A detection requirement." })
export class DetectionRequirementInput {
  @IdentifierField("The detection requirement.")
  detectionRequirementId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a detection requirement. */
export const requirementAction = actionsOn(requirementAggregate);

/** Those who agree what a service must be able to detect. */
export const bothSides = [
  { responsibility: "SECURITY_DETECTION_REQUIREMENTS" },
  { responsibility: "SERVICE_DETECTION_REQUIREMENTS" },
] as const;

/** The states of a requirement in which something about it can still be agreed: each stays what it is. */
export const whereAgreed = [
  { machine: "DetectionRequirement", from: ["PROPOSED"], to: "PROPOSED" },
  { machine: "DetectionRequirement", from: ["IN_FORCE"], to: "IN_FORCE" },
  { machine: "DetectionRequirement", from: ["DEPLOYED"], to: "DEPLOYED" },
] as const;

/** The write that changes the requirement. */
export const setRequirement = (
  { requirement }: { readonly requirement: DetectionRequirement },
  set: Partial<DetectionRequirement>,
) => ({ update: "DetectionRequirement", id: requirement.id, set }) as const;
