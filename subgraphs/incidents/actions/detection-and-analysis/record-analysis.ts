import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { attackVectors } from "../../../response-model/detection-and-analysis/attack-vectors.js";
import { AttackVector, DisclosureCertainty } from "../../../response-model/schema/enums.js";
import type { CaseFile } from "../../domain/case-file.js";
import { IncidentInput, incidentAction, setIncident } from "../incident-action.js";

@InputType({ description: "What the analysis found." })
export class RecordAnalysisInput extends IncidentInput {
  @Field(() => AttackVector, { description: "The way the attack came in." })
  attackVector!: AttackVector;

  @TextField("What happened, as far as the evidence shows.", { max: 20_000 })
  findings!: string;

  @TextField("The root cause; leave it out while it is being looked for.", { nullable: true })
  rootCause?: string | null;

  @Field(() => DisclosureCertainty, { description: "How sure it is that customer data was disclosed." })
  customerDataDisclosed!: DisclosureCertainty;

  @TextField("The plan for containment and recovery as it stands: a first draft is enough.", { max: 20_000 })
  recoveryPlan!: string;
}

/** What is established of customer data does not stay in the analysis alone: the incident, and the depth of its review, follow. */
function establishedDisclosure({ customerDataDisclosed }: RecordAnalysisInput, file: CaseFile) {
  const { customerDataEffects } = file.incident;
  if (customerDataDisclosed !== "YES" || customerDataEffects.includes("DISCLOSURE")) return [];
  return [setIncident(file, { customerDataEffects: [...customerDataEffects, "DISCLOSURE"] })];
}

export const recordAnalysis = incidentAction({
  name: "recordAnalysis",
  description:
    "Records an analysis of the incident: attack vector, findings, root cause and the plan. Containment waits for one that was recorded since the analysis was last opened. One that establishes a disclosure of customer data adds it to the effects of the incident.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }],
    gates: ["INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-5"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.1", "3.2.4", "3.2.5"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: RecordAnalysisInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => ({
    summary: `Recorded an analysis (attack vector: ${attackVectors[input.attackVector].title.toLowerCase()}): ${input.findings}`,
    writes: [
      {
        insert: "Analysis",
        row: {
          id: newIdentifier(),
          incidentId: loaded.incident.id,
          attackVector: input.attackVector,
          findings: input.findings,
          rootCause: input.rootCause ?? null,
          customerDataDisclosed: input.customerDataDisclosed,
          recoveryPlan: input.recoveryPlan,
          recordedById: viewer.personId,
          recordedAt: now,
        },
      },
      ...establishedDisclosure(input, loaded),
    ],
  }),
});
