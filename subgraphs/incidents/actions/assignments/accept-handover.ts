import { InputType } from "type-graphql";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/actions-on.js";
import { roleWords } from "../../domain/role-words.js";
import { assignmentAggregate } from "../../store/aggregates/assignment-aggregate.js";
import { AssignmentInput } from "./accept-role.js";

@InputType({ description: "The role that is taken over." })
export class AcceptHandoverInput extends AssignmentInput {}

export const acceptHandover = actionsOn(assignmentAggregate)({
  name: "acceptHandover",
  description:
    "Takes over a role that its holder has offered to you. From then on it is yours, and the holder's part has ended.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "INCIDENT_RESPONSE_LEAD" }, { responsibility: "SECURITY_INCIDENT_OWNER" }],
    transitions: [{ machine: "Assignment", from: ["ACCEPTED"], to: "HANDED_OVER" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  input: AcceptHandoverInput,
  decide: ({ loaded: { assignment, services }, viewer, now, newIdentifier }) => {
    if (assignment.handoverToId !== viewer.personId) {
      throw new CordonError(
        "BAD_USER_INPUT",
        "No handover of this role is offered to you. The holder offers it with offerHandover.",
      );
    }
    return {
      summary: `Took over from ${assignment.personName} as ${roleWords(assignment, { services })}`,
      writes: [
        { update: "Assignment", id: assignment.id, set: { state: "HANDED_OVER", endedAt: now } },
        {
          insert: "Assignment",
          row: {
            ...assignment,
            id: newIdentifier(),
            personId: viewer.personId,
            personName: viewer.name,
            offeredById: assignment.personId,
            offeredAt: now,
            answeredAt: now,
            handoverToId: null,
          },
        },
      ],
    };
  },
});
