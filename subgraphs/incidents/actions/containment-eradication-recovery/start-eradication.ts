import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { IncidentInput, incidentAction, setIncident } from "../incident-action.js";

@InputType({ description: "How the root cause shall be removed." })
export class StartEradicationInput extends IncidentInput {
  @TextField("The plan, decided by the service team and the security team after the analysis.")
  plan!: string;
}

export const startEradication = incidentAction({
  name: "startEradication",
  description:
    "Begins eradication: the adversary is evicted and the ways in are closed, once the incident is contained and each affected service, also one found since, has its owner.",
  policy: {
    phase: "ERADICATION",
    since: "1.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "Incident", from: ["CONTAINMENT"], to: "ERADICATION" }],
    gates: ["LEAD_AND_OWNERS_ASSIGNED", "CONTAINMENT_RECORDED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  input: StartEradicationInput,
  decide: ({ input, loaded }) => ({
    summary: `Began eradication: ${input.plan}`,
    writes: [setIncident(loaded, { state: "ERADICATION" })],
  }),
});
