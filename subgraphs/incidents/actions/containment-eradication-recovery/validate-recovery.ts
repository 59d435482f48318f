import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { IncidentInput, incidentAction, setIncident } from "../incident-action.js";

@InputType({ description: "What the watch over the restored services showed." })
export class ValidateRecoveryInput extends IncidentInput {
  @TextField("What was watched, for how long, and why the recovery holds.")
  validation!: string;
}

export const validateRecovery = incidentAction({
  name: "validateRecovery",
  description:
    "Validates the recovery: under enhanced vigilance, the restored services showed no sign of the adversary's return.",
  policy: {
    phase: "RECOVERY",
    since: "1.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "Incident", from: ["RECOVERY"], to: "RECOVERY" }],
    gates: ["RECOVERY_RECORDED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.5", "CC7.4"] },
    ],
  },
  input: ValidateRecoveryInput,
  decide: ({ input, loaded, now }) => ({
    summary: `Validated the recovery: ${input.validation}`,
    writes: [setIncident(loaded, { recoveryValidatedAt: now })],
  }),
});
