import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { TaskState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Task as TaskRecord } from "../../../domain/records/tasks/task.js";

@Directive('@control(framework: CSF_2_0, ids: ["RS.MA"])')
@NodeType<TaskRecord>({
  description: "Something that somebody is to do in an incident, beside the plans of its services.",
})
export class Task {
  @Field(() => ID, { description: "The task's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => TaskState, { description: "Whether it is done." })
  state!: TaskState;

  @Field(() => String, {
    nullable: true,
    description: "What sort of work it is, in the words of whoever created it; null where nobody said.",
  })
  kind!: string | null;

  @Field(() => String, { description: "What is to be done, in one line." })
  title!: string;

  @Field(() => String, { nullable: true, description: "What whoever does it must know; null where nothing was said." })
  details!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who is to do it, as it was when they were named; null while nobody is.",
  })
  assigneeName!: string | null;

  @Field(() => Date, { nullable: true, description: "By when it shall be done; null where no time is set." })
  dueAt!: Date | null;

  @Field(() => String, { description: "The name of who created it, as it was then." })
  createdByName!: string;

  @Field(() => Date, { description: "When it was created." })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was done or cancelled; null while it is open." })
  endedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "What came of it, or why it was cancelled; null while it is open, or where nobody said.",
  })
  outcome!: string | null;
}

export const TaskResult = resultOf("Task", Task);
export const TaskConnection = connectionOf("Task", Task);
