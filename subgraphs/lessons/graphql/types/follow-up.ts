import { Directive, ID, Int } from "type-graphql";
import { localDateScalar } from "../../../../platform/graphql/date-scalars.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import { FollowUpKind, FollowUpNature, FollowUpState } from "../../../response-model/schema/enums.js";
import { resultOf } from "../../../response-model/schema/problems.js";
import type { FollowUp as FollowUpRecord } from "../../domain/records/follow-up.js";

@Directive("@phase(in: POST_INCIDENT_ACTIVITY)")
@Directive('@control(framework: CSF_2_0, ids: ["ID.IM"])')
@NodeType<FollowUpRecord>({
  description:
    "A piece of work that a lesson asks for, in an affected service or on the security team's own list. Its own side prioritizes it and does it; it is resolved only when security has verified it, however long the incident has been closed.",
})
export class FollowUp {
  @Field(() => ID, { description: "The follow-up's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => FollowUpState, { description: "What has become of it." })
  state!: FollowUpState;

  @Field(() => String, { description: "The work in one line." })
  title!: string;

  @Field(() => String, { description: "What is to be done, and how one will see that it is done." })
  description!: string;

  @Field(() => FollowUpKind, { description: "What kind of work it is." })
  kind!: FollowUpKind;

  @Field(() => FollowUpNature, { description: "How it helps against the next incident." })
  nature!: FollowUpNature;

  @Field(() => Int, { nullable: true, description: "1 (do first) to 5; null until prioritized." })
  priority!: number | null;

  @Field(() => localDateScalar, { nullable: true, description: "The day by which it is due; null until prioritized." })
  dueOn!: string | null;

  @Field(() => Date, { description: "When security asked for it." })
  requestedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was last given a priority; null before." })
  prioritizedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When work on it began; null before." })
  startedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "What was done, as those say who did it; null before." })
  completion!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was submitted for verification; null when it is not." })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "What was missing when security last returned it." })
  returnReason!: string | null;

  @Field(() => String, { nullable: true, description: "How security verified it; null until resolved." })
  verification!: string | null;

  @Field(() => Date, { nullable: true, description: "When security verified it; null until resolved." })
  verifiedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it will not be done; null when it was not declined." })
  declineReason!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was declined; null when it was not." })
  declinedAt!: Date | null;
}

export const FollowUpConnection = connectionOf("FollowUp", FollowUp);
export const FollowUpResult = resultOf("FollowUp", FollowUp);
