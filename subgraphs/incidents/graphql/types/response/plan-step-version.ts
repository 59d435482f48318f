import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { Side } from "../../../../response-model/schema/enums.js";
import type { PlanStepVersion as PlanStepVersionRecord } from "../../../domain/records/response/plan-step-version.js";

@RecordType<PlanStepVersionRecord>({
  description: "What a step of a plan said at a time: as it was proposed, amended or assigned. It is never changed.",
})
export class PlanStepVersion {
  @Field(() => ID, { description: "The entry's own id." })
  id!: string;

  @Field(() => Int, { description: "Its place in the history of the step; what was proposed first is 1." })
  number!: number;

  @Field(() => String, { description: "What was to be done, in one line." })
  title!: string;

  @Field(() => String, { nullable: true, description: "How it was to be done; null where nothing more was said." })
  details!: string | null;

  @Field(() => String, { nullable: true, description: "The name of who was to carry it out; null while nobody was." })
  ownerName!: string | null;

  @Field(() => Date, { nullable: true, description: "By when it was to be done; null where no time was set." })
  dueAt!: Date | null;

  @Field(() => [ID], { description: "The ids of the steps that were to be done before." })
  dependsOnIds!: readonly string[];

  @Field(() => String, { nullable: true, description: "Why it was changed; null where nobody said." })
  reason!: string | null;

  @Field(() => Side, { description: "The side of who wrote it." })
  writtenBySide!: Side;

  @Field(() => String, { description: "The name of who wrote it, as it was then." })
  writtenByName!: string;

  @Field(() => Date, { description: "When it was written." })
  writtenAt!: Date;
}

export const PlanStepVersionConnection = connectionOf("PlanStepVersion", PlanStepVersion);
