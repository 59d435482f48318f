import { AnyOfField, IdentifiersFilterField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { DetectionRequirementState } from "../../../response-model/schema/enums.js";
import type { RequirementConditions, RequirementOrderField } from "../../store/lists/requirement-list.js";

@FilterType("Which detection requirements are wanted")
export class DetectionRequirementFilter implements RequirementConditions {
  @AnyOfField(() => DetectionRequirementState, "In one of these states.")
  states?: DetectionRequirementState[] | null;

  @IdentifiersFilterField("For one of these services.")
  serviceIds?: string[] | null;
}

export const DetectionRequirementArguments = listArguments<RequirementConditions, RequirementOrderField>({
  name: "DetectionRequirement",
  plural: "detection requirements",
  filter: DetectionRequirementFilter,
  orders: { PROPOSED_AT: "When they were proposed." },
  usually: [{ field: "PROPOSED_AT", direction: "DESC" }],
});
