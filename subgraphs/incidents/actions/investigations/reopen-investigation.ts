import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { InvestigationInput, investigationAction } from "./investigation-action.js";

@InputType({ description: "Why the investigation goes on." })
export class ReopenInvestigationInput extends InvestigationInput {
  @TextField("What has come to light that its conclusion does not cover.")
  reason!: string;
}

export const reopenInvestigation = investigationAction({
  name: "reopenInvestigation",
  description:
    "Reopens an investigation that was concluded, since something else has come to light. Its conclusion stays readable until there is another.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ responsibility: "FORENSICS_INVESTIGATION" }],
    transitions: [{ machine: "Investigation", from: ["CONCLUDED"], to: "OPEN" }],
    clears: [{ is: "INVESTIGATIONS_CONCLUDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: ReopenInvestigationInput,
  decide: ({ input, loaded: { investigation } }) => ({
    summary: `Reopened the investigation "${investigation.question}": ${input.reason}`,
    writes: [{ update: "Investigation", id: investigation.id, set: { state: "OPEN" } }],
  }),
});
