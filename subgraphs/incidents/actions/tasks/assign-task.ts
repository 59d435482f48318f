import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { setTask, TaskInput, taskAction, whoHasTheTask } from "./task-action.js";

@InputType({ description: "Who is to do the task, and by when." })
export class AssignTaskInput extends TaskInput {
  @IdentifierField("Who is to do it; leave it out to keep who stands.", { nullable: true })
  assigneeId?: string | null;

  @Field(() => Date, { nullable: true, description: "By when it shall be done; leave it out to keep what stands." })
  dueAt?: Date | null;
}

export const assignTask = taskAction({
  name: "assignTask",
  description:
    "Says who is to do a task, and by when: whoever has it passes it on, whoever created it or leads the response names somebody.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoHasTheTask],
    transitions: [{ machine: "Task", from: ["OPEN"], to: "OPEN" }],
    gates: ["NOT_MERGED", "ASSIGNEE_FITS", "TASK_DUE_AHEAD"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["RS.MA"] },
    ],
  },
  input: AssignTaskInput,
  decide: ({ input: { assigneeId, dueAt }, loaded }) => {
    if (!assigneeId && !dueAt)
      throw new CordonError("BAD_USER_INPUT", "Nothing was done. Give an `assigneeId`, a `dueAt` or both.");
    const assignee = loaded.people.find(({ id }) => id === assigneeId);
    const who = assignee?.name ?? loaded.task.assigneeName ?? "nobody yet";
    return {
      summary: `Assigned the task "${loaded.task.title}" to ${who}${dueAt ? `, due at ${dueAt.toISOString()}` : ""}`,
      writes: [
        setTask(loaded, {
          ...(assignee && { assigneeId: assignee.id, assigneeName: assignee.name }),
          ...(dueAt && { dueAt }),
        }),
      ],
    };
  },
});
