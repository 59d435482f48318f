import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { whoLeads } from "../who-leads.js";
import { setTask, TaskInput, taskAction } from "./task-action.js";

@InputType({ description: "Why the task is not needed any more." })
export class CancelTaskInput extends TaskInput {
  @TextField("Why.")
  reason!: string;
}

export const cancelTask = taskAction({
  name: "cancelTask",
  description:
    "Cancels a task that is not needed any more, also when the incident is over or was merged into another one: whoever created it does so, or the lead.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ holder: "CREATOR" }, ...whoLeads],
    transitions: [{ machine: "Task", from: ["OPEN"], to: "CANCELLED" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["RS.MA"] },
    ],
  },
  input: CancelTaskInput,
  decide: ({ input, loaded, viewer, now }) => ({
    summary: `Cancelled the task "${loaded.task.title}": ${input.reason}`,
    writes: [setTask(loaded, { state: "CANCELLED", endedById: viewer.personId, endedAt: now, outcome: input.reason })],
  }),
});
