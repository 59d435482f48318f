import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { IncidentInput, incidentAction, setIncident } from "../incident-action.js";

@InputType({ description: "How the services shall be restored." })
export class StartRecoveryInput extends IncidentInput {
  @TextField("The plan: from which last known good state, from which backup, in which order.")
  plan!: string;
}

export const startRecovery = incidentAction({
  name: "startRecovery",
  description:
    "Begins recovery, once there is reasonable confidence that the adversary is evicted and all known vulnerable paths are closed, with an owner for each affected service.",
  policy: {
    phase: "RECOVERY",
    since: "1.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "Incident", from: ["ERADICATION"], to: "RECOVERY" }],
    gates: ["LEAD_AND_OWNERS_ASSIGNED", "ADVERSARY_EVICTED", "VULNERABLE_PATHS_CLOSED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RC.RP"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.5", "CC7.4"] },
    ],
  },
  input: StartRecoveryInput,
  decide: ({ input, loaded }) => ({
    summary: `Began recovery: ${input.plan}`,
    writes: [setIncident(loaded, { state: "RECOVERY" })],
  }),
});
