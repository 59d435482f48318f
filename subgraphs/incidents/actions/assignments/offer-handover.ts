import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/actions-on.js";
import { roleWords } from "../../domain/role-words.js";
import { assignmentAggregate } from "../../store/aggregates/assignment-aggregate.js";
import { AssignmentInput } from "./accept-role.js";
import { candidateFor } from "./candidate-for.js";

@InputType({ description: "A role that shall pass to somebody else." })
export class OfferHandoverInput extends AssignmentInput {
  @IdentifierField("Who shall take over.")
  personId!: string;

  @TextField("What the successor must know: the state of the case, open questions, next steps.")
  briefing!: string;
}

export const offerHandover = actionsOn(assignmentAggregate)({
  name: "offerHandover",
  description:
    "Offers the role you hold to a successor, with a briefing. You keep it until the successor accepts, so an incident is never without a lead or an owner.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "INCIDENT_RESPONSE_LEAD" }, { responsibility: "SECURITY_INCIDENT_OWNER" }],
    transitions: [{ machine: "Assignment", from: ["ACCEPTED"], to: "ACCEPTED" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  input: OfferHandoverInput,
  decide: ({ input, loaded, viewer }) => {
    const { assignment } = loaded;
    if (assignment.personId !== viewer.personId) {
      throw new CordonError(
        "BAD_USER_INPUT",
        `${assignment.personName} holds this role; nobody else can offer to hand it over.`,
      );
    }
    const successor = candidateFor(assignment, input.personId, loaded);
    if (successor.id === viewer.personId) {
      throw new CordonError("BAD_USER_INPUT", "You hold this role already. Name somebody else as your successor.");
    }
    return {
      summary: `Offered ${successor.name} to take over as ${roleWords(assignment, loaded)}: ${input.briefing}`,
      writes: [{ update: "Assignment", id: assignment.id, set: { handoverToId: successor.id } }],
    };
  },
});
