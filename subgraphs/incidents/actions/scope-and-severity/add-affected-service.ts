import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { judgedAnew, shutByJoining } from "../../domain/gates/case/shut-by-joining.js";
import { joiningAggregate } from "../../store/aggregates/response/joining-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { joins } from "../joins.js";
import { whoLeads } from "../who-leads.js";

@InputType({ description: "A service that the incident reaches." })
export class AddAffectedServiceInput extends CaseInput {
  @IdentifierField("The service.")
  serviceId!: string;

  @TextField("What shows that it is affected.")
  reason!: string;
}

export const addAffectedService = actionsOn(joiningAggregate)({
  name: "addAffectedService",
  description:
    "Adds a service that the incident reaches: its response begins, with an assessment and an owner of its own, wherever the others are. None of them recovers until this one is free of the adversary as well. A service that was released before comes again, in its next round.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [
      ...whoLeads,
      { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
      { responsibility: "EVENT_AND_ALERT_TRIAGE" },
      { responsibility: "SERVICE_ENGINEERING_ON_CALL" },
    ],
    transitions: [
      { machine: "ServiceResponse", from: [], to: "ANALYSIS" },
      { machine: "ServiceResponse", from: ["RELEASED"], to: "ANALYSIS" },
    ],
    gates: ["RESPONSE_OPEN", "SERVICE_JOINING"],
    establishes: [
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      { is: "A_SERVICE_AFFECTED", certainty: "POSSIBLY" },
    ],
    clears: [
      ...judgedAnew,
      { is: "SEVERITY_KNOWN", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      ...shutByJoining("SERVICE_JOINING", "RECOVERY_VALIDATED"),
    ],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
  },
  input: AddAffectedServiceInput,
  decide: (given) => ({
    summary: `Added ${given.loaded.joining.name} as affected: ${given.input.reason}`,
    writes: joins(given, given.input.serviceId, null, given.input.reason).writes,
  }),
});
