import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { IncidentInput, incidentAction, setIncident } from "../incident-action.js";

@InputType({ description: "How the incident shall be contained." })
export class StartContainmentInput extends IncidentInput {
  @TextField("The plan: what is done first, and what it may cost the service.")
  plan!: string;
}

export const startContainment = incidentAction({
  name: "startContainment",
  description:
    "Begins containment: the service team acts, before the adversary reaches more. It takes a declared incident, a recorded analysis, a lead, and an owner for each affected service.",
  policy: {
    phase: "CONTAINMENT",
    since: "1.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "Incident", from: ["DETECTION_AND_ANALYSIS"], to: "CONTAINMENT" }],
    gates: ["INCIDENT_DECLARED", "ANALYSIS_RECORDED", "LEAD_AND_OWNERS_ASSIGNED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.1"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  input: StartContainmentInput,
  decide: ({ input, loaded, now }) => ({
    summary: `Began containment: ${input.plan}`,
    writes: [setIncident(loaded, { state: "CONTAINMENT", containmentStartedAt: now })],
  }),
});
