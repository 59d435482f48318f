import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { serviceMilestone } from "../../domain/writes/milestones.js";
import { responseAction, ServiceResponseInput, setResponse } from "../response-action.js";

@InputType({ description: "How the root cause shall be removed from the service." })
export class StartEradicationInput extends ServiceResponseInput {
  @TextField("The plan, decided by the service team and the security team after the analysis.")
  plan!: string;
}

export const startEradication = responseAction({
  name: "startEradication",
  description:
    "Begins eradication in one service: the adversary is evicted and the ways in are closed, once containment is recorded in this round. Where the eradication is flagged for its impact on the business, an executive incident manager has approved it, and somebody else begins it.",
  policy: {
    phase: "ERADICATION",
    since: "1.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    separate: ["grantApproval"],
    approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"], flag: "BUSINESS_IMPACT" },
    transitions: [
      { machine: "ServiceResponse", from: ["CONTAINMENT"], to: "ERADICATION" },
      { machine: "Approval", from: ["GRANTED"], to: "USED", beside: true },
    ],
    gates: ["INCIDENT_DECLARED", { is: "CONTAINMENT_RECORDED", of: "THIS_SERVICE" }],
    establishes: [
      { is: "RESPONSE_FAR_ENOUGH", certainty: "POSSIBLY" },
      { is: "APPROVAL_NEW", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  input: StartEradicationInput,
  decide: (given) => ({
    summary: `Began eradication in ${given.loaded.service.name}: ${given.input.plan}`,
    writes: [
      // Where it was flagged, the approval is used with this.
      setResponse(given.loaded, { state: "ERADICATION", flaggedAt: null }),
      serviceMilestone(given, "ERADICATION_STARTED", given.loaded.response),
    ],
  }),
});
