import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { FindingConfidence } from "../../../response-model/schema/enums.js";
import { findingAggregate } from "../../store/aggregates/evidence/investigation-aggregate.js";
import { InvestigationInput } from "./investigation-action.js";

@InputType({ description: "What was found, how sure that is, and what shows it." })
export class RecordFindingInput extends InvestigationInput {
  @TextField("What was found, or that nothing was.", { max: 20_000 })
  text!: string;

  @Field(() => FindingConfidence, { description: "How sure it is." })
  confidence!: FindingConfidence;

  @IdentifiersField("The evidence of this incident that shows it.", { atLeast: 0, defaultValue: [] })
  evidenceIds!: readonly string[];
}

export const recordFinding = actionsOn(findingAggregate)({
  name: "recordFinding",
  description:
    "Adds a finding to an investigation, with how sure it is and the evidence that shows it. Findings are never changed: what turns out to be wrong is said in another one.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ responsibility: "FORENSICS_INVESTIGATION" }],
    transitions: [{ machine: "Investigation", from: ["OPEN"], to: "OPEN" }],
    gates: ["EVIDENCE_OF_CASE"],
    establishes: ["INVESTIGATION_ANSWERED"],
    clears: [{ is: "INVESTIGATIONS_CONCLUDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: RecordFindingInput,
  decide: ({ input, loaded: { incident, investigation }, viewer, now, newIdentifier }) => {
    const sequence = investigation.findingCount + 1;
    return {
      summary: `Found, of "${investigation.question}": ${input.text}`,
      writes: [
        {
          insert: "Finding",
          row: {
            id: newIdentifier(),
            incidentId: incident.id,
            investigationId: investigation.id,
            sequence,
            text: input.text,
            confidence: input.confidence,
            evidenceIds: [...new Set(input.evidenceIds)],
            recordedById: viewer.personId,
            recordedAt: now,
          },
        },
        { update: "Investigation", id: investigation.id, set: { findingCount: sequence } },
      ],
    };
  },
});
