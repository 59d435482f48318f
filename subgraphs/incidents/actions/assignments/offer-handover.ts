import { InputType } from "type-graphql";
import { actionsOn } from "../../../access/actions-on.js";
import { IdentifierField, TextField } from "../../../foundation/input-fields.js";
import { roleWords } from "../../domain/role-words.js";
import { assignmentSubject } from "../../store/assignment-subject.js";
import { holdsResponsibility } from "../holds-responsibility.js";
import { AssignmentInput } from "./accept-role.js";

@InputType({ description: "A role that shall pass to somebody else." })
export class OfferHandoverInput extends AssignmentInput {
  @IdentifierField("Who shall take over.")
  personId!: string;

  @TextField("What the successor must know: the state of the case, open questions, next steps.")
  briefing!: string;
}

export const offerHandover = actionsOn(assignmentSubject)({
  name: "offerHandover",
  description:
    "Offers a role that somebody holds to a successor, with a briefing. The holder keeps it until the successor accepts, so an incident is never without a lead or an owner.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    responsibility: ["SECURITY_ON_CALL_AND_RESPONSE_LEAD", "INCIDENT_RESPONSE_LEAD", "SECURITY_INCIDENT_OWNER"],
    transitions: [{ machine: "Assignment", from: ["ACCEPTED"], to: "ACCEPTED" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  input: OfferHandoverInput,
  decide: ({ input, loaded: { assignment, people, services } }) => {
    const successor = holdsResponsibility(people, input.personId, assignment.role);
    return {
      summary: `Offered ${successor.name} to take over from ${assignment.personName} as ${roleWords(assignment, { services })}: ${input.briefing}`,
      writes: [{ update: "Assignment", id: assignment.id, set: { handoverToId: successor.id } }],
    };
  },
});
