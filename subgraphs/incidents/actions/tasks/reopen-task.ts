import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { setTask, TaskInput, taskAction, whoHasTheTask } from "./task-action.js";

@InputType({ description: "Why the task is not over." })
export class ReopenTaskInput extends TaskInput {
  @TextField("What is left to do.")
  reason!: string;
}

export const reopenTask = taskAction({
  name: "reopenTask",
  description:
    "Reopens a task that was done or cancelled: it turned out that something is left to do. Whom it was assigned to has it again.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoHasTheTask],
    transitions: [{ machine: "Task", from: ["DONE", "CANCELLED"], to: "OPEN" }],
    gates: ["INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["RS.MA"] },
    ],
  },
  input: ReopenTaskInput,
  decide: ({ input, loaded }) => ({
    summary: `Reopened the task "${loaded.task.title}": ${input.reason}`,
    writes: [setTask(loaded, { state: "OPEN", endedById: null, endedAt: null, outcome: null })],
  }),
});
