import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/actions-on.js";
import type { AssignmentRole } from "../../../response-model/process/assignment-roles.js";
import { holderOf } from "../../domain/holder-of.js";
import { roleWords } from "../../domain/role-words.js";
import { assignmentAggregate } from "../../store/aggregates/assignment-aggregate.js";
import { IncidentInput } from "../incident-action.js";

@InputType({ description: "A role in an incident." })
export class AssignmentInput extends IncidentInput {
  @IdentifierField("The assignment, as `Incident.assignments` lists it.")
  assignmentId!: string;
}

/** Defines the action that accepts a role; the role is named like the responsibility it takes. */
const acceptRole = (name: string, description: string, role: AssignmentRole) =>
  actionsOn(assignmentAggregate)({
    name,
    description,
    policy: {
      phase: "DETECTION_AND_ANALYSIS",
      since: "1.0.0",
      allow: [{ responsibility: role }],
      transitions: [{ machine: "Assignment", from: ["OFFERED"], to: "ACCEPTED" }],
      gates: ["INCIDENT_OPEN"],
      controls: [{ framework: "NIST_800_53", ids: ["IR-4", "IR-4(11)"] }],
    },
    input: AssignmentInput,
    decide: ({ loaded: { assignment, assignments, services }, viewer, now }) => {
      const words = roleWords(assignment, { services });
      if (assignment.personId !== viewer.personId) {
        throw new CordonError(
          "BAD_USER_INPUT",
          `It is ${assignment.personName} who was offered to be ${words}; nobody else can accept that.`,
        );
      }
      if (assignment.role !== role) {
        throw new CordonError(
          "BAD_USER_INPUT",
          `You were offered to be ${words}; accept that with ${role === "INCIDENT_RESPONSE_LEAD" ? "acceptOwnership" : "acceptLead"}.`,
        );
      }
      const holder = holderOf(assignment, assignments);
      if (holder) {
        throw new CordonError(
          "BAD_USER_INPUT",
          `${holder.personName} was offered the same and has accepted: ${holder.personName} is ${words} now. You can decline with declineRole.`,
        );
      }
      return {
        summary: `Accepted to be ${words}`,
        writes: [{ update: "Assignment", id: assignment.id, set: { state: "ACCEPTED", answeredAt: now } }],
      };
    },
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
