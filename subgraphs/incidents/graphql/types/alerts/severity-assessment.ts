import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import {
  FunctionalImpact,
  InformationImpact,
  Recoverability,
  Severity,
} from "../../../../response-model/schema/enums.js";
import type { SeverityAssessment as SeverityAssessmentRecord } from "../../../domain/records/alerts/severity-assessment.js";

@RecordType<SeverityAssessmentRecord>({
  description:
    "How bad a service team judges it to be for its service, of an alert or of an incident, and from what (NIST SP 800-61r2, 3.2.6).",
})
export class SeverityAssessment {
  @Field(() => ID, { description: "The assessment's own id." })
  id!: string;

  @Field(() => Severity, { description: "The severity, all criteria taken together." })
  severity!: Severity;

  @Field(() => FunctionalImpact, { description: "What it does to the service." })
  functionalImpact!: FunctionalImpact;

  @Field(() => [InformationImpact], { description: "What it does to information." })
  informationImpacts!: readonly InformationImpact[];

  @Field(() => Recoverability, { description: "What it will take to recover." })
  recoverability!: Recoverability;

  @Field(() => Int, {
    description: "1 (act first) to 5, from functional impact, information impact and recoverability.",
  })
  priority!: number;

  @Field(() => Boolean, { description: "Whether the privacy of people is at stake." })
  privacyAtStake!: boolean;

  @Field(() => String, { description: "How far it reaches." })
  scope!: string;

  @Field(() => Int, { nullable: true, description: "How many tenants are affected; null while nobody can tell." })
  affectedTenantCount!: number | null;

  @Field(() => [String], { description: "The regions it touches." })
  regions!: readonly string[];

  @Field(() => String, { nullable: true, description: "The industry or market regulation that applies, if any." })
  regulation!: string | null;

  @Field(() => String, { description: "What else the judgement rests on." })
  details!: string;

  @Field(() => Date, { description: "When it was assessed." })
  assessedAt!: Date;
}

export const SeverityAssessmentConnection = connectionOf("SeverityAssessment", SeverityAssessment);
