import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Length, Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import { FunctionalImpact, InformationImpact, Recoverability, Severity } from "../../../response-model/schema/enums.js";
import { priorityOf } from "../../domain/priority-of.js";
import { AlertInput, alertAction } from "../alert-action.js";

@InputType({ description: "How bad it is, and from what that is judged." })
export class AssessSeverityInput extends AlertInput {
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

export const assessSeverity = alertAction({
  name: "assessSeverity",
  description:
    "Sets the severity of a triaged alert, before it is escalated: the service team judges privacy, impact, scope, affected tenants, region and regulation. The priority follows from functional impact, information impact and recoverability. It can be assessed anew until the alert is escalated.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }, { responsibility: "EVENT_AND_ALERT_TRIAGE" }],
    transitions: [{ machine: "Alert", from: ["TRIAGED"], to: "TRIAGED" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.6"] },
      { framework: "ISO_27001", ids: ["A.5.25"] },
    ],
  },
  input: AssessSeverityInput,
  decide: ({ input, loaded: { alert }, viewer, now, newIdentifier }) => {
    const id = newIdentifier();
    const { severity, functionalImpact, informationImpacts, recoverability } = input;
    if (informationImpacts.includes("NONE") && informationImpacts.length > 1) {
      throw new CordonError(
        "BAD_USER_INPUT",
        "`informationImpacts` says NONE beside other impacts. Name either the impacts or NONE.",
      );
    }
    const priority = priorityOf(functionalImpact, informationImpacts, recoverability);
    return {
      summary: `Assessed the severity of "${alert.title}" as ${severities[severity].title.toLowerCase()}, priority ${priority}`,
      writes: [
        {
          insert: "SeverityAssessment",
          row: {
            id,
            alertId: alert.id,
            severity,
            functionalImpact,
            informationImpacts,
            recoverability,
            priority,
            privacyAtStake: input.privacyAtStake,
            scope: input.scope,
            affectedTenantCount: input.affectedTenantCount ?? null,
            regions: input.regions,
            regulation: input.regulation ?? null,
            details: input.details,
            assessedById: viewer.personId,
            assessedAt: now,
          },
        },
        { update: "Alert", id: alert.id, set: { severityAssessmentId: id } },
      ],
    };
  },
});
