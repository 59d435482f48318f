import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { offerAggregate } from "../../store/aggregates/people/offer-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { WaitHoursField } from "../wait-hours-field.js";
import { whoLeads } from "../who-leads.js";
import { offerRole } from "./offer-role.js";

@InputType({ description: "Who shall own the incident for a service." })
export class AssignOwnerInput extends CaseInput {
  @IdentifierField("The affected service.")
  serviceId!: string;

  @IdentifierField("The person; they must belong to the team that owns the service.")
  personId!: string;

  @WaitHoursField("For how many hours the offer waits for an answer.", "ROLE_OFFER")
  hours?: number | null;
}

export const assignOwner = actionsOn(offerAggregate)({
  name: "assignOwner",
  description:
    "Offers somebody of a service's team to own the incident for that affected service. The lead names owners, and so does the team itself. It counts when accepted.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [...whoLeads, { responsibility: "SECURITY_INCIDENT_OWNER" }],
    transitions: [{ machine: "Assignment", from: [], to: "OFFERED" }],
    gates: ["INCIDENT_OPEN", "SERVICES_AFFECTED", "ROLE_VACANT", "CANDIDATE_FITS"],
    clears: ["ROLE_VACANT", "SUCCESSOR_FREE"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-4(11)"] },
      { framework: "CSF_2_0", ids: ["RS.MA"] },
    ],
  },
  input: AssignOwnerInput,
  decide: offerRole,
});
