import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { Law } from "../../../../response-model/schema/enums.js";
import type { RegulationAssessment as RegulationAssessmentRecord } from "../../../domain/records/notification/regulation-assessment.js";

@RecordType<RegulationAssessmentRecord>({
  description: "Whether a law applies to an incident, as the Trust team found it.",
})
export class RegulationAssessment {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Law, { description: "The law." })
  law!: Law;

  @Field(() => Boolean, { description: "Whether it applies." })
  applies!: boolean;

  @Field(() => String, { description: "Why, or why not." })
  reason!: string;

  @Field(() => Date, { description: "When it was found." })
  assessedAt!: Date;
}

export const RegulationAssessmentConnection = connectionOf("RegulationAssessment", RegulationAssessment);
