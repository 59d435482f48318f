import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Length, Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import { TextField } from "../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../platform/runtime/errors.js";
import { FunctionalImpact, InformationImpact, Recoverability, Severity } from "../../response-model/schema/enums.js";
import type { SeverityAssessment } from "../domain/records/alerts/severity-assessment.js";
import { priorityOf } from "../domain/response/priority-of.js";

/** How bad it is, and the impacts from which its priority follows. */
@InputType()
export class Impacts {
  @Field(() => Severity, { description: "The severity, all criteria taken together." })
  severity!: Severity;

  @Field(() => FunctionalImpact, { description: "What it does to the service." })
  functionalImpact!: FunctionalImpact;

  @ArrayMinSize(1, { message: "must name at least one; NONE when no information is concerned" })
  @ArrayUnique({ message: "must not name an impact twice" })
  @Field(() => [InformationImpact], { description: "What it does to information: every impact that applies, or NONE." })
  informationImpacts!: InformationImpact[];

  @Field(() => Recoverability, { description: "What it will take to recover." })
  recoverability!: Recoverability;
}

@InputType({ description: "How bad it is, and from what that is judged." })
export class Judgement extends Impacts {
  @Field(() => Boolean, { description: "Whether the privacy of people is at stake." })
  privacyAtStake!: boolean;

  @TextField("How far it reaches: which parts of the service, which data, which customers.", { max: 1_000 })
  scope!: string;

  @IsOptional()
  @Min(0, { message: "must not be negative" })
  @Field(() => Int, {
    nullable: true,
    description: "How many tenants are affected; leave it out while nobody can tell.",
  })
  affectedTenantCount?: number | null;

  @ArrayMaxSize(100)
  @Length(1, 100, { each: true, message: "must hold names of 1 to 100 characters" })
  @Field(() => [String], { defaultValue: [], description: "The regions it touches, by their names in the service." })
  regions!: string[];

  @TextField("The industry or market regulation that applies, if any.", { nullable: true, max: 1_000 })
  regulation?: string | null;

  @TextField("What else the judgement rests on.")
  details!: string;
}

/**
 * The priority that follows from the impacts by the published table.
 * @throws CordonError BAD_USER_INPUT when the impacts contradict each other
 */
export function priorityBy({ functionalImpact, informationImpacts, recoverability }: Impacts): number {
  if (informationImpacts.includes("NONE") && informationImpacts.length > 1) {
    throw new CordonError(
      "BAD_USER_INPUT",
      "`informationImpacts` says NONE beside other impacts. Name either the impacts or NONE.",
    );
  }
  return priorityOf(functionalImpact, informationImpacts, recoverability);
}

/** What a service team judged, as its assessment keeps it. */
export function judged(
  input: Judgement,
): Omit<SeverityAssessment, "id" | "alertId" | "incidentId" | "serviceId" | "assessedById" | "assessedAt"> {
  const { severity, functionalImpact, informationImpacts, recoverability } = input;
  return {
    severity,
    functionalImpact,
    informationImpacts,
    recoverability,
    priority: priorityBy(input),
    privacyAtStake: input.privacyAtStake,
    scope: input.scope,
    affectedTenantCount: input.affectedTenantCount ?? null,
    regions: input.regions,
    regulation: input.regulation ?? null,
    details: input.details,
  };
}
