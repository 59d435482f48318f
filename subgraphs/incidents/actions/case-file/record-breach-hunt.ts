import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CaseInput, caseAction } from "../incident-action.js";

@InputType({ description: "A hunt, and what came of it." })
export class RecordBreachHuntInput extends CaseInput {
  @TextField("What the adversary may have done, that no alert has shown.", { max: 2_000 })
  hypothesis!: string;

  @TextField("Where was looked, and how.")
  searched!: string;

  @TextField("What was found, or ruled out.", { max: 20_000 })
  findings!: string;
}

export const recordBreachHunt = caseAction({
  name: "recordBreachHunt",
  description:
    "Records a hunt for a breach that no detection has reported: the hypothesis, where was looked, and what was found or ruled out.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "BREACH_HUNT" }],
    gates: ["INCIDENT_OPEN"],
    establishes: ["FINDING_RECORDED"],
    controls: [{ framework: "CSF_2_0", ids: ["DE"] }],
  },
  input: RecordBreachHuntInput,
  decide: ({ input, loaded: { incident }, viewer, now, newIdentifier }) => ({
    summary: `Hunted for a breach: ${input.hypothesis}`,
    writes: [
      {
        insert: "Hunt",
        row: {
          id: newIdentifier(),
          incidentId: incident.id,
          hypothesis: input.hypothesis,
          searched: input.searched,
          findings: input.findings,
          recordedById: viewer.personId,
          recordedAt: now,
        },
      },
    ],
  }),
});
