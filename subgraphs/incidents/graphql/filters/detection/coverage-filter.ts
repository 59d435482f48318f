import { ArrayMaxSize, ArrayMinSize, IsOptional } from "class-validator";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { AttackTactic, CoverageStatus, DetectionPriority } from "../../../../response-model/schema/enums.js";
import { TechniquesFilterField } from "../../../actions/techniques-field.js";
import type { CoverageConditions, CoverageOrderField } from "../../../store/lists/detection/coverage-list.js";

@FilterType("Which coverage of a service is wanted")
export class CoverageOfServiceFilter implements Omit<CoverageConditions, "serviceIds"> {
  @TechniquesFilterField("Of one of these techniques of ATT&CK, or a sub-technique of one.")
  techniqueIds?: string[] | null;

  @AnyOfField(() => AttackTactic, "Of a technique that serves one of these tactics.")
  tactics?: AttackTactic[] | null;

  @AnyOfField(
    () => CoverageStatus,
    "With one of these statuses: `GAP` for what nothing is deployed for, `OBSERVED_NOT_REQUIRED` for what was seen and nobody requires.",
  )
  statuses?: CoverageStatus[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(100, { message: "must name at most 100" })
  @Field(() => [String], {
    nullable: true,
    description: "Required in one of these environments, in whatever letters.",
  })
  environments?: string[] | null;

  @AnyOfField(() => DetectionPriority, "Whose most urgent requirement has one of these priorities.")
  priorities?: DetectionPriority[] | null;
}

@FilterType("Which coverage is wanted")
export class DetectionCoverageFilter extends CoverageOfServiceFilter implements CoverageConditions {
  @IdentifiersFilterField("Of one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Of a service that one of these teams owns.")
  teamIds?: string[] | null;
}

export const DetectionCoverageArguments = listArguments<CoverageConditions, CoverageOrderField>({
  name: "DetectionCoverage",
  plural: "entries of coverage",
  filter: DetectionCoverageFilter,
  orders: {
    SERVICE: "The service, by its id.",
    TECHNIQUE: "The technique, by its id.",
    PRIORITY: "How urgent it is: ascending begins with the most urgent, and what has no priority comes last.",
  },
  usually: [
    { field: "SERVICE", direction: "ASC" },
    { field: "TECHNIQUE", direction: "ASC" },
  ],
});
