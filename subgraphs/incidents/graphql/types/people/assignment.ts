import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { AssignmentRole, AssignmentState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Assignment as AssignmentRecord } from "../../../domain/records/people/assignment.js";

@NodeType<AssignmentRecord>({
  description:
    "One person's role in an incident: the security lead, or the owner for one affected service. It counts once the person has accepted.",
})
export class Assignment {
  @Field(() => ID, { description: "The assignment's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => AssignmentRole, { description: "The role." })
  role!: AssignmentRole;

  @Field(() => AssignmentState, { description: "Whether the person has accepted, or has handed it over." })
  state!: AssignmentState;

  @Field(() => String, { description: "The person's name, as it was when the role was offered." })
  personName!: string;

  @Field(() => Date, { description: "When the role was offered." })
  offeredAt!: Date;

  @Field(() => Date, { nullable: true, description: "When the person answered; null while the offer stands." })
  answeredAt!: Date | null;

  @Field(() => Date, { description: "When the offer ends, if nobody answers." })
  expiresAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description: "For a handover: the assignment that ends when this one is accepted; null for any other offer.",
  })
  handoverFromId!: string | null;

  @Field(() => String, { nullable: true, description: "For a handover: what the successor must know." })
  briefing!: string | null;

  @Field(() => Date, { nullable: true, description: "When the role ended for this person; null while held." })
  endedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the offer was declined or taken back, or the holder replaced; null otherwise.",
  })
  endReason!: string | null;
}

export const AssignmentResult = resultOf("Assignment", Assignment);

export const AssignmentConnection = connectionOf("Assignment", Assignment);
