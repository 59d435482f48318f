import { InputType } from "type-graphql";
import { roleWords } from "../../domain/people/role-words.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { AssignmentInput, assignmentAction } from "./assignment-input.js";
import { joinsTeam } from "./joins-team.js";

@InputType({ description: "The handover that is accepted." })
export class AcceptHandoverInput extends AssignmentInput {}

export const acceptHandover = assignmentAction({
  name: "acceptHandover",
  description:
    "Takes over a role that its holder has offered to you. From then on it is yours, and the rights of the former holder have ended.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [
      { responsibility: "INCIDENT_RESPONSE_LEAD", holder: "OFFEREE" },
      { responsibility: "SECURITY_INCIDENT_OWNER", holder: "OFFEREE" },
    ],
    transitions: [
      { machine: "Assignment", from: ["OFFERED"], to: "ACCEPTED" },
      { machine: "Assignment", from: ["ACCEPTED"], to: "HANDED_OVER", beside: true },
    ],
    gates: ["INCIDENT_OPEN", "ANSWERS_THE_OFFER", "OFFER_IN_TIME"],
    establishes: ["SUCCESSOR_FREE"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  input: AcceptHandoverInput,
  decide: ({ loaded, now }) => {
    const { assignment, assignments } = loaded;
    const former = assignments.filter(({ id, state }) => id === assignment.handoverFromId && state === "ACCEPTED");
    return {
      summary: `Took over from ${former.map(({ personName }) => personName).join()} as ${roleWords(assignment, loaded).en}`,
      writes: withAwaitedPeople(loaded, [
        ...former.map(({ id }) => ({ update: "Assignment", id, set: { state: "HANDED_OVER", endedAt: now } }) as const),
        ...joinsTeam(loaded),
        { update: "Assignment", id: assignment.id, set: { state: "ACCEPTED", answeredAt: now } },
      ]),
    };
  },
});
