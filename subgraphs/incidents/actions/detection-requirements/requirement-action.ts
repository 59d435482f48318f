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

/** The write that changes the requirement. */
export const setRequirement = (
  { requirement }: { readonly requirement: DetectionRequirement },
  set: Partial<DetectionRequirement>,
) => ({ update: "DetectionRequirement", id: requirement.id, set }) as const;
