import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/actions-on.js";
import { roleWords } from "../../domain/role-words.js";
import { assignmentAggregate } from "../../store/aggregates/assignment-aggregate.js";
import { AssignmentInput } from "./accept-role.js";

@InputType({ description: "Why a role is declined." })
export class DeclineRoleInput extends AssignmentInput {
  @TextField("Why, so that whoever offers it next knows.", { max: 1_000 })
  reason!: string;
}

export const declineRole = actionsOn(assignmentAggregate)({
  name: "declineRole",
  description: "Declines a role in an incident that was offered to you, so that it can be offered to somebody else.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "INCIDENT_RESPONSE_LEAD" }, { responsibility: "SECURITY_INCIDENT_OWNER" }],
    transitions: [{ machine: "Assignment", from: ["OFFERED"], to: "DECLINED" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  input: DeclineRoleInput,
  decide: ({ input, loaded: { assignment, services }, viewer, now }) => {
    if (assignment.personId !== viewer.personId) {
      throw new CordonError(
        "BAD_USER_INPUT",
        `The role was offered to ${assignment.personName}; nobody else can decline it.`,
      );
    }
    return {
      summary: `Declined to be ${roleWords(assignment, { services })}: ${input.reason}`,
      writes: [{ update: "Assignment", id: assignment.id, set: { state: "DECLINED", answeredAt: now } }],
    };
  },
});
