import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { huntOutcomes } from "../../../response-model/detection-and-analysis/detection/hunt-outcomes.js";
import { HuntOutcome } from "../../../response-model/schema/enums.js";
import { BreachHuntInput, huntAction } from "./hunt-action.js";

@InputType({ description: "What the hunt comes to." })
export class ConcludeBreachHuntInput extends BreachHuntInput {
  @Field(() => HuntOutcome, { description: "What it came to." })
  outcome!: HuntOutcome;

  @TextField("What was found or ruled out, and what could not be seen.", { max: 20_000 })
  conclusions!: string;
}

export const concludeBreachHunt = huntAction({
  name: "concludeBreachHunt",
  description:
    "Concludes a hunt with its outcome, which answers the version of the hunt that stands. That nothing was found needs queries on record that could have found it, and that something was found needs the finding.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "BREACH_HUNT" }],
    transitions: [{ machine: "BreachHunt", from: ["OPEN"], to: "CONCLUDED" }],
    gates: ["HUNT_OUTCOME_HOLDS"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: ConcludeBreachHuntInput,
  decide: ({ input: { outcome, conclusions }, loaded: { hunt }, viewer, now }) => ({
    summary: `Concluded the hunt "${hunt.hypothesis}" (${huntOutcomes[outcome].title.toLowerCase()}): ${conclusions}`,
    writes: [
      {
        update: "BreachHunt",
        id: hunt.id,
        set: {
          state: "CONCLUDED",
          outcome,
          outcomeNumber: hunt.standingNumber,
          conclusions,
          concludedById: viewer.personId,
          concludedAt: now,
        },
      },
    ],
  }),
});
