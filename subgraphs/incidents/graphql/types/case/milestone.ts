import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { MilestoneKind } from "../../../../response-model/schema/enums.js";
import type { Milestone as MilestoneRecord } from "../../../domain/records/case/milestone.js";

@RecordType<MilestoneRecord>({
  description:
    "Something that an incident, or the response of one of its services, has reached. It is never changed or taken back: a new round adds its own.",
})
export class Milestone {
  @Field(() => ID, { description: "The milestone's id." })
  id!: string;

  @Field(() => MilestoneKind, { description: "What was reached." })
  kind!: MilestoneKind;

  @Field(() => Int, {
    description:
      "In which round of the service's response; for the incident itself, 1 and one more with each reopening.",
  })
  round!: number;

  @Field(() => Date, { description: "When." })
  reachedAt!: Date;

  @Field(() => Boolean, {
    description: "It comes from process 1.0.0, which recorded it for the incident as a whole, not for each service.",
  })
  forWholeIncident!: boolean;
}

export const MilestoneConnection = connectionOf("Milestone", Milestone);
