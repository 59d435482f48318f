import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { IncidentInput, incidentAction, setIncident } from "../incident-action.js";

@InputType({ description: "Why more must be known first." })
export class ReturnToAnalysisInput extends IncidentInput {
  @TextField("What was seen that the analysis does not explain.")
  reason!: string;
}

export const returnToAnalysis = incidentAction({
  name: "returnToAnalysis",
  description:
    "Goes back from containment, eradication or recovery to analysis. The way back is part of the process: the response then takes its steps again, on a new analysis.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "INCIDENT_RESPONSE_LEAD" }],
    transitions: [
      { machine: "Incident", from: ["CONTAINMENT", "ERADICATION", "RECOVERY"], to: "DETECTION_AND_ANALYSIS" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  input: ReturnToAnalysisInput,
  decide: ({ input, loaded, now }) => ({
    summary: `Returned to analysis: ${input.reason}`,
    writes: [
      setIncident(loaded, {
        state: "DETECTION_AND_ANALYSIS",
        analysisOpenedAt: now,
        containedAt: null,
        adversaryEvictedAt: null,
        vulnerablePathsClosedAt: null,
        recoveredAt: null,
        recoveryValidatedAt: null,
      }),
    ],
  }),
});
