import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/actions-on.js";
import { incidentWithServiceAggregate } from "../../store/aggregates/incident-with-service-aggregate.js";
import { affectedService } from "../affected-service.js";
import { IncidentInput } from "../incident-action.js";
import { offerRole } from "./offer-role.js";

@InputType({ description: "Who shall own the incident for a service." })
export class AssignOwnerInput extends IncidentInput {
  @IdentifierField("The affected service.")
  serviceId!: string;

  @IdentifierField("The person; they must belong to the team that owns the service.")
  personId!: string;
}

export const assignOwner = actionsOn(incidentWithServiceAggregate)({
  name: "assignOwner",
  description:
    "Offers somebody of a service's team to own the incident for that affected service. It counts when accepted.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [
      { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" },
      { responsibility: "INCIDENT_RESPONSE_LEAD" },
      { responsibility: "SECURITY_INCIDENT_OWNER" },
    ],
    transitions: [{ machine: "Assignment", from: [], to: "OFFERED" }],
    gates: ["INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-4(11)"] },
      { framework: "CSF_2_0", ids: ["RS.MA"] },
    ],
  },
  input: AssignOwnerInput,
  decide: (facts) => {
    const service = affectedService(facts.loaded, facts.input.serviceId);
    return offerRole(facts, { role: "SECURITY_INCIDENT_OWNER", serviceId: service.id });
  },
});
