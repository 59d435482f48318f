import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { BriefingAcknowledgementState } from "../../../../response-model/schema/enums.js";
import type { BriefingAnswer as BriefingAnswerRecord } from "../../../domain/records/briefings/briefing-answer.js";

@NodeType<BriefingAnswerRecord>({
  description:
    "What the team of a service answered to an edition of a threat briefing at a time; it is never changed. Whoever reads how the team has answered reads it.",
})
export class BriefingAnswer {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "The number of the edition that was answered." })
  edition!: number;

  @Field(() => Int, { description: "Its place among the answers; the first is 1." })
  number!: number;

  @Field(() => BriefingAcknowledgementState, { description: "How the team answered." })
  state!: BriefingAcknowledgementState;

  @Field(() => String, {
    nullable: true,
    description: "What the team had done because of the briefing, as it said; null where it said nothing.",
  })
  actionsTaken!: string | null;

  @Field(() => String, { nullable: true, description: "Why the briefing did not concern the service; null otherwise." })
  reason!: string | null;

  @Field(() => String, { description: "The name of who answered, as it was then." })
  answeredByName!: string;

  @Field(() => Date, { description: "When they did." })
  answeredAt!: Date;
}

export const BriefingAnswerConnection = connectionOf("BriefingAnswer", BriefingAnswer);
