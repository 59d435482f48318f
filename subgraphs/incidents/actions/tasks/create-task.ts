import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { newTaskAggregate } from "../../store/aggregates/tasks/new-task-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoResponds } from "./who-responds.js";

@InputType({ description: "Something that somebody is to do." })
export class CreateTaskInput extends CaseInput {
  @TextField("What is to be done, in one line.", { max: 200 })
  title!: string;

  @TextField("What whoever does it must know.", { nullable: true, max: 4_000 })
  details?: string | null;

  @TextField("What sort of work it is, as your team calls it, such as `Interview` or `Log request`.", {
    nullable: true,
    max: 100,
  })
  kind?: string | null;

  @IdentifierField("Who is to do it; leave it out where that is still open.", { nullable: true })
  assigneeId?: string | null;

  @Field(() => Date, { nullable: true, description: "By when it shall be done." })
  dueAt?: Date | null;
}

export const createTask = actionsOn(newTaskAggregate)({
  name: "createTask",
  description:
    "Takes down something that is to be done in an incident beside the plans of its services, such as a log request or an interview, and who is to do it. Whoever has a part in the response may, also in post-incident activity.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoResponds],
    transitions: [{ machine: "Task", from: [], to: "OPEN" }],
    gates: ["INCIDENT_OPEN", "ASSIGNEE_FITS", "TASK_DUE_AHEAD"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["RS.MA"] },
    ],
  },
  input: CreateTaskInput,
  decide: ({ input, loaded: { incident, people }, viewer, now, newIdentifier }) => {
    const assignee = people.find(({ id }) => id === input.assigneeId);
    return {
      summary: `Created a task${assignee ? ` for ${assignee.name}` : ""}: ${input.title}`,
      writes: [
        {
          insert: "Task",
          row: {
            id: newIdentifier(),
            incidentId: incident.id,
            version: 1,
            state: "OPEN",
            kind: input.kind ?? null,
            title: input.title,
            details: input.details ?? null,
            assigneeId: assignee?.id ?? null,
            assigneeName: assignee?.name ?? null,
            dueAt: input.dueAt ?? null,
            createdById: viewer.personId,
            createdByName: viewer.name,
            createdAt: now,
            endedById: null,
            endedAt: null,
            outcome: null,
          },
        },
      ],
    };
  },
});
