import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { roleWords } from "../../domain/people/role-words.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { AssignmentInput, assignmentAction } from "./assignment-input.js";

@InputType({ description: "Why a role is declined." })
export class DeclineRoleInput extends AssignmentInput {
  @TextField("Why, so that whoever offers it next knows.", { max: 1_000 })
  reason!: string;
}

export const declineRole = assignmentAction({
  name: "declineRole",
  description:
    "Declines a role in an incident, or a handover of it, that was offered to you, so that it can be offered to somebody else.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ holder: "OFFEREE" }],
    transitions: [{ machine: "Assignment", from: ["OFFERED"], to: "DECLINED" }],
    establishes: ["SUCCESSOR_FREE", { is: "ROLE_VACANT", certainty: "POSSIBLY" }],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  input: DeclineRoleInput,
  decide: ({ input, loaded, now }) => ({
    summary: `Declined to be ${roleWords(loaded.role, loaded).en}: ${input.reason}`,
    writes: withAwaitedPeople(loaded, [
      {
        update: "Assignment",
        id: loaded.assignment.id,
        set: { state: "DECLINED", answeredAt: now, endReason: input.reason },
      },
    ]),
  }),
});
