import { ID } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { RecordType } from "../../../../platform/graphql/record-type.js";
import { AssignmentRole, AssignmentState } from "../../../response-model/schema/enums.js";
import type { Assignment as AssignmentRecord } from "../../domain/records/assignment.js";

@RecordType<AssignmentRecord>({
  description:
    "One person's role in an incident: the security lead, or the owner for one affected service. It counts once the person has accepted.",
})
export class Assignment {
  @Field(() => ID, { description: "The assignment's id." })
  id!: string;

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

  @Field(() => Date, { nullable: true, description: "When the role passed to somebody else; null while held." })
  endedAt!: Date | null;
}
