import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { roleWords } from "../../domain/people/role-words.js";
import { replacementAggregate } from "../../store/aggregates/people/assignment-aggregate.js";
import { WaitHoursField } from "../wait-hours-field.js";
import { whoLeads } from "../who-leads.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { AssignmentInput } from "./assignment-input.js";
import { offered } from "./offer-role.js";

@InputType({ description: "Who cannot be reached, and who shall take the role instead." })
export class ReplaceRoleHolderInput extends AssignmentInput {
  @IdentifierField("Who shall have the role instead.")
  personId!: string;

  @TextField("Since when the holder cannot be reached, and what was tried.")
  reason!: string;

  @WaitHoursField("For how many hours the offer waits for an answer.", "ROLE_OFFER")
  hours?: number | null;
}

export const replaceRoleHolder = actionsOn(replacementAggregate)({
  name: "replaceRoleHolder",
  description:
    "Takes a role from somebody who cannot be reached, and offers it to somebody else. An executive incident manager has approved that; the rights of the former holder end at once.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [
      ...whoLeads,
      { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" },
      { responsibility: "SECURITY_INCIDENT_OWNER" },
    ],
    separate: ["grantApproval"],
    approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"] },
    transitions: [
      { machine: "Assignment", from: ["ACCEPTED"], to: "REPLACED" },
      { machine: "Assignment", from: [], to: "OFFERED", beside: true },
      { machine: "Assignment", from: ["OFFERED"], to: "WITHDRAWN", beside: true },
      { machine: "Approval", from: ["GRANTED"], to: "USED", beside: true },
    ],
    gates: ["INCIDENT_OPEN", "CANDIDATE_FITS"],
    establishes: [{ is: "APPROVAL_NEW", certainty: "POSSIBLY" }],
    clears: [
      "SUCCESSOR_FREE",
      { is: "LEAD_ACCEPTED", certainty: "POSSIBLY" },
      { is: "OWNER_ACCEPTED", of: "THIS_SERVICE", certainty: "POSSIBLY" },
    ],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  input: ReplaceRoleHolderInput,
  decide: (given) => {
    const { input, loaded, now } = given;
    const { assignment, assignments } = loaded;
    const row = offered(given);
    const handovers = assignments.filter(
      ({ state, handoverFromId }) => state === "OFFERED" && handoverFromId === assignment.id,
    );
    return {
      summary: `Replaced ${assignment.personName} as ${roleWords(assignment, loaded).en}, who could not be reached, and offered ${row.personName} the role: ${input.reason}`,
      writes: withAwaitedPeople(loaded, [
        {
          update: "Assignment",
          id: assignment.id,
          set: { state: "REPLACED", endedAt: now, endReason: input.reason },
        },
        ...handovers.map(
          ({ id }) => ({ update: "Assignment", id, set: { state: "WITHDRAWN", answeredAt: now } }) as const,
        ),
        { insert: "Assignment", row },
      ]),
    };
  },
});
