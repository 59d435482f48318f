import { ArrayMaxSize, ArrayMinSize, IsOptional } from "class-validator";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import {
  DetectionPriority,
  DetectionPriorityBasis,
  DetectionRequirementState,
} from "../../../../response-model/schema/enums.js";
import { LogSourcesFilterField } from "../../../actions/detection-requirements/log-sources-field.js";
import type { RequiredLogSourceInput } from "../../../actions/detection-requirements/required-log-source-input.js";
import { TechniquesFilterField } from "../../../actions/techniques-field.js";
import type { RequirementConditions, RequirementOrderField } from "../../../store/lists/detection/requirement-list.js";

@FilterType("Which detection requirements are wanted")
export class DetectionRequirementFilter implements RequirementConditions {
  @TextField("With this in the title or the description.", { nullable: true, max: 100 })
  text?: string | null;

  @AnyOfField(() => DetectionRequirementState, "In one of these states.")
  states?: DetectionRequirementState[] | null;

  @IdentifiersFilterField("For one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("For a service that one of these teams owns.")
  teamIds?: string[] | null;

  @TechniquesFilterField("About one of these techniques of ATT&CK, or a sub-technique of one.")
  techniqueIds?: string[] | null;

  @AnyOfField(() => DetectionPriority, "With one of these priorities.")
  priorities?: DetectionPriority[] | null;

  @AnyOfField(() => DetectionPriorityBasis, "With a priority that rests on one of these.")
  priorityBases?: DetectionPriorityBasis[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(100, { message: "must name at most 100" })
  @Field(() => [String], { nullable: true, description: "For one of these environments, in whatever letters." })
  environments?: string[] | null;

  @LogSourcesFilterField(
    'Which needs one of these logs: `product: "windows"` finds all that need any log of Windows. What is named more broadly is not found by a part of it.',
  )
  logSources?: RequiredLogSourceInput[] | null;

  @LogSourcesFilterField(
    'Which needs other logs than these: name the logs that you have, and what you find cannot be detected with them alone. `product: "windows"` says that you have all logs of Windows.',
  )
  logSourcesBeyond?: RequiredLogSourceInput[] | null;

  @Field(() => Boolean, { nullable: true, description: "true: in force with an open amendment; false: all others." })
  amended?: boolean | null;
}

export const DetectionRequirementArguments = listArguments<RequirementConditions, RequirementOrderField>({
  name: "DetectionRequirement",
  plural: "detection requirements",
  filter: DetectionRequirementFilter,
  orders: {
    PROPOSED_AT: "When they were proposed.",
    PRIORITY: "How urgent they are: ascending begins with the most urgent, and what has no priority comes last.",
  },
  usually: [{ field: "PROPOSED_AT", direction: "DESC" }],
});
