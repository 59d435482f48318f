import { Directive, ID, Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { ApprovalState } from "../../../../response-model/schema/enums.js";
import { OperationName } from "../../../../response-model/schema/operations/operation-name.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Approval as ApprovalRecord } from "../../../domain/records/people/approval.js";

@ObjectType({ description: "One thing that an operation is given." })
export class ApprovedInput {
  @Field(() => String, { description: "Its name, as the input of the operation has it." })
  name!: string;

  @Field(() => String, { description: "What it is, as text; several of it are separated by commas." })
  value!: string;
}

@Directive('@control(framework: NIST_800_61_R2, ids: ["2.4"])')
@NodeType<ApprovalRecord>({
  description:
    "The word of another party that an operation needs. It is asked for one operation with one input, answered by a person who did not ask, and good once, until it ends.",
})
export class Approval {
  @Field(() => ID, { description: "The approval's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => ApprovalState, { description: "What has become of it." })
  state!: ApprovalState;

  @Field(() => OperationName, { description: "The operation, by the name of its mutation." })
  operation!: OperationName;

  @Field(() => String, { description: "SHA-256 of the input, in hexadecimal, as the audit trail keeps it." })
  inputHash!: string;

  @Field(() => String, { description: "Why it was asked for." })
  reason!: string;

  @Field(() => String, { description: "The name of who asked for it, as it was then." })
  requestedByName!: string;

  @Field(() => Date, { description: "When it was asked for." })
  requestedAt!: Date;

  @Field(() => Date, { description: "When it ends, answered and used or not." })
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: "The name of who answered, as it was then; null before." })
  decidedByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was answered; null before." })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was granted, refused or taken back; null before." })
  decisionReason!: string | null;

  @Field(() => Date, { nullable: true, description: "When the operation was carried out by it; null before." })
  usedAt!: Date | null;
}

export const ApprovalResult = resultOf("Approval", Approval);

export const ApprovalConnection = connectionOf("Approval", Approval);
