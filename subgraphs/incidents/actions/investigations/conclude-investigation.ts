import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { InvestigationInput, investigationAction } from "./investigation-action.js";

@InputType({ description: "What the investigation comes to." })
export class ConcludeInvestigationInput extends InvestigationInput {
  @TextField("The answer to its question, as far as the findings carry it.", { max: 20_000 })
  conclusion!: string;
}

export const concludeInvestigation = investigationAction({
  name: "concludeInvestigation",
  description:
    "Concludes an investigation: its question is answered from its findings, of which there is at least one, or cannot be.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ responsibility: "FORENSICS_INVESTIGATION" }],
    transitions: [{ machine: "Investigation", from: ["OPEN"], to: "CONCLUDED" }],
    gates: ["INVESTIGATION_ANSWERED"],
    establishes: [{ is: "INVESTIGATIONS_CONCLUDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: ConcludeInvestigationInput,
  decide: ({ input, loaded: { investigation }, viewer, now }) => ({
    summary: `Concluded the investigation "${investigation.question}": ${input.conclusion}`,
    writes: [
      {
        update: "Investigation",
        id: investigation.id,
        set: {
          state: "CONCLUDED",
          conclusion: input.conclusion,
          concludedById: viewer.personId,
          concludedAt: now,
        },
      },
    ],
  }),
});
