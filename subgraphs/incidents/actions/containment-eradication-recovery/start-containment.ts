import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { serviceMilestone } from "../../domain/writes/milestones.js";
import { responseAction, ServiceResponseInput, setResponse } from "../response-action.js";

@InputType({ description: "How the incident shall be contained in the service." })
export class StartContainmentInput extends ServiceResponseInput {
  @TextField("The plan: what is done first, and what it may cost the service.")
  plan!: string;
}

export const startContainment = responseAction({
  name: "startContainment",
  description:
    "Begins containment in one service: its team acts, before the adversary reaches more. It takes a declared incident, a lead, an owner of this service, the severity that its team has assessed, and an analysis of this round that covers it.",
  policy: {
    phase: "CONTAINMENT",
    since: "1.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "ServiceResponse", from: ["ANALYSIS"], to: "CONTAINMENT" }],
    gates: [
      "INCIDENT_DECLARED",
      "LEAD_ACCEPTED",
      { is: "OWNER_ACCEPTED", of: "THIS_SERVICE" },
      { is: "SEVERITY_ASSESSED", of: "THIS_SERVICE" },
      { is: "ANALYSIS_RECORDED", of: "THIS_SERVICE" },
    ],
    establishes: [{ is: "RESPONSE_FAR_ENOUGH", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.1"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  input: StartContainmentInput,
  decide: (given) => ({
    summary: `Began containment in ${given.loaded.service.name}: ${given.input.plan}`,
    writes: [
      setResponse(given.loaded, { state: "CONTAINMENT" }),
      serviceMilestone(given, "CONTAINMENT_STARTED", given.loaded.response),
    ],
  }),
});
