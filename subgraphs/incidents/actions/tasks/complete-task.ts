import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { setTask, TaskInput, taskAction, whoHasTheTask } from "./task-action.js";

@InputType({ description: "What came of the task." })
export class CompleteTaskInput extends TaskInput {
  @TextField("What came of it; leave it out where that is plain.", { nullable: true })
  outcome?: string | null;
}

export const completeTask = taskAction({
  name: "completeTask",
  description:
    "Records that a task is done, also when the incident is over or was merged into another one: by whom it is assigned to, by whoever created it, or by the lead.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoHasTheTask],
    transitions: [{ machine: "Task", from: ["OPEN"], to: "DONE" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["RS.MA"] },
    ],
  },
  input: CompleteTaskInput,
  decide: ({ input, loaded, viewer, now }) => ({
    summary: `Completed the task "${loaded.task.title}"${input.outcome ? `: ${input.outcome}` : ""}`,
    writes: [
      setTask(loaded, { state: "DONE", endedById: viewer.personId, endedAt: now, outcome: input.outcome ?? null }),
    ],
  }),
});
