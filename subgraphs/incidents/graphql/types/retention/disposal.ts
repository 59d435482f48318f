import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { DisposalState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Disposal as DisposalRecord } from "../../../domain/records/retention/disposal.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.4.3"])')
@NodeType<DisposalRecord>({
  description:
    "That one person asked to destroy a piece of evidence or the archive of an incident, and what became of it. Another person carries it out.",
})
export class Disposal {
  @Field(() => ID, { description: "The disposal's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => DisposalState, { description: "What has become of it." })
  state!: DisposalState;

  @Field(() => String, { description: "Why nothing asks for keeping it any more." })
  reason!: string;

  @Field(() => String, { description: "The name of who asked for it, as it was then." })
  requestedByName!: string;

  @Field(() => Date, { description: "When it was asked for." })
  requestedAt!: Date;

  @Field(() => String, { nullable: true, description: "How it was destroyed; null before." })
  method!: string | null;

  @Field(() => Date, { nullable: true, description: "When that was recorded; null before." })
  carriedOutAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was cancelled; null otherwise." })
  cancelReason!: string | null;
}

export const DisposalResult = resultOf("Disposal", Disposal);

export const DisposalConnection = connectionOf("Disposal", Disposal);
