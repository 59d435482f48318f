import type { AssignmentRole } from "../../../response-model/process/assignment-roles.js";
import { roleWords } from "../../domain/people/role-words.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { AssignmentInput, assignmentAction } from "./assignment-input.js";
import { joinsTeam } from "./joins-team.js";

/** Defines the action that accepts a role; the role is named like the responsibility it takes. */
const acceptRole = (name: string, description: string, role: AssignmentRole) =>
  assignmentAction({
    name,
    description,
    policy: {
      phase: "DETECTION_AND_ANALYSIS",
      since: "1.0.0",
      allow: [{ responsibility: role, holder: "OFFEREE" }],
      transitions: [{ machine: "Assignment", from: ["OFFERED"], to: "ACCEPTED" }],
      gates: ["INCIDENT_OPEN", "ANSWERS_THE_OFFER", "OFFER_IN_TIME"],
      establishes: [
        role === "INCIDENT_RESPONSE_LEAD" ? "LEAD_ACCEPTED" : { is: "OWNER_ACCEPTED", of: "THIS_SERVICE" },
        "SUCCESSOR_FREE",
      ],
      controls: [{ framework: "NIST_800_53", ids: ["IR-4", "IR-4(11)"] }],
    },
    input: AssignmentInput,
    decide: ({ loaded, now }) => ({
      summary: `Accepted to be ${roleWords(loaded.role, loaded).en}`,
      writes: withAwaitedPeople(loaded, [
        ...joinsTeam(loaded),
        { update: "Assignment", id: loaded.assignment.id, set: { state: "ACCEPTED", answeredAt: now } },
      ]),
    }),
  });

export const acceptLead = acceptRole(
  "acceptLead",
  "Accepts to lead the response on the security side, as it was offered to you.",
  "INCIDENT_RESPONSE_LEAD",
);

export const acceptOwnership = acceptRole(
  "acceptOwnership",
  "Accepts to own the incident for an affected service of your team, as it was offered to you.",
  "SECURITY_INCIDENT_OWNER",
);
