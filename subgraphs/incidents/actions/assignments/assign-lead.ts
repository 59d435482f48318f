import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { offerAggregate } from "../../store/aggregates/people/offer-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { WaitHoursField } from "../wait-hours-field.js";
import { offerRole } from "./offer-role.js";

@InputType({ description: "Who shall lead." })
export class AssignLeadInput extends CaseInput {
  @IdentifierField("The person; their team must hold the responsibility of the incident response lead.")
  personId!: string;

  @WaitHoursField("For how many hours the offer waits for an answer.", "ROLE_OFFER")
  hours?: number | null;
}

export const assignLead = actionsOn(offerAggregate)({
  name: "assignLead",
  description: "Offers somebody to lead the response to the incident on the security side. It counts when accepted.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" }],
    transitions: [{ machine: "Assignment", from: [], to: "OFFERED" }],
    gates: ["INCIDENT_OPEN", "ROLE_VACANT", "CANDIDATE_FITS"],
    clears: ["ROLE_VACANT", "SUCCESSOR_FREE"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-4(11)"] },
      { framework: "CSF_2_0", ids: ["RS.MA"] },
    ],
  },
  input: AssignLeadInput,
  decide: offerRole,
});
