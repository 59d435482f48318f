import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { AttackVector, DisclosureCertainty } from "../../../../response-model/schema/enums.js";
import type { Analysis as AnalysisRecord } from "../../../domain/records/case/analysis.js";

@RecordType<AnalysisRecord>({ description: "What the security team found out about an incident, and what it advises." })
export class Analysis {
  @Field(() => ID, { description: "The analysis's id." })
  id!: string;

  @Field(() => [ID], { description: "The services that it covers." })
  serviceIds!: readonly string[];

  @Field(() => [ID], { description: "Those among them that it finds not to be affected." })
  notAffectedServiceIds!: readonly string[];

  @Field(() => AttackVector, { description: "The way the attack came in." })
  attackVector!: AttackVector;

  @Field(() => String, { description: "What happened, as far as the evidence shows." })
  findings!: string;

  @Field(() => String, { nullable: true, description: "The root cause; null while it is being looked for." })
  rootCause!: string | null;

  @Field(() => DisclosureCertainty, { description: "How sure it is that customer data was disclosed." })
  customerDataDisclosed!: DisclosureCertainty;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;
}

export const AnalysisConnection = connectionOf("Analysis", Analysis);
