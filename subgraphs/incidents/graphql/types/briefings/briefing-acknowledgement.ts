import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { BriefingAcknowledgementState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { BriefingAcknowledgement as BriefingAcknowledgementRecord } from "../../../domain/records/briefings/briefing-acknowledgement.js";

@NodeType<BriefingAcknowledgementRecord>({
  description:
    "How the team of one service has answered one edition of a threat briefing. Whoever reads the briefing reads it, and so does the team of the service, also where the briefing concerns that no longer.",
})
export class BriefingAcknowledgement {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => BriefingAcknowledgementState, { description: "How the team has answered it." })
  state!: BriefingAcknowledgementState;

  @Field(() => Int, { description: "The number of the edition." })
  edition!: number;

  @Field(() => Date, { description: "By when the team is to answer." })
  dueAt!: Date;

  @Field(() => Date, { nullable: true, description: "Since when it is overdue; null while it is not." })
  overdueAt!: Date | null;

  @Field(() => String, { nullable: true, description: "What the team has done because of it, as it says." })
  actionsTaken!: string | null;

  @Field(() => String, { nullable: true, description: "Why it does not concern the service; null otherwise." })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who answered last, as it was then; null where nobody has.",
  })
  answeredByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When they did; null where nobody has." })
  answeredAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The former edition that the team has read and answered, where its answer stands for this one; null where it has answered this one, or nothing.",
  })
  answeredEdition!: number | null;
}

export const BriefingAcknowledgementResult = resultOf("BriefingAcknowledgement", BriefingAcknowledgement);
export const BriefingAcknowledgementConnection = connectionOf("BriefingAcknowledgement", BriefingAcknowledgement);
