import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { huntOutcomes } from "../../../response-model/detection-and-analysis/detection/hunt-outcomes.js";
import { HuntOutcome } from "../../../response-model/schema/enums.js";
import { noConclusions, writeBreachHuntConclusion } from "../../domain/writes/versions/breach-hunt-conclusion.js";
import { concludedHuntAggregate } from "../../store/aggregates/hunts/hunt-in-incident-aggregate.js";
import { BreachHuntInput } from "./hunt-action.js";

@InputType({ description: "What the hunt comes to." })
export class ConcludeBreachHuntInput extends BreachHuntInput {
  @Field(() => HuntOutcome, { description: "What it came to." })
  outcome!: HuntOutcome;

  @TextField("What was found or ruled out, and what could not be seen.", { max: 20_000 })
  conclusions!: string;
}

export const concludeBreachHunt = actionsOn(concludedHuntAggregate)({
  name: "concludeBreachHunt",
  description:
    "Concludes a hunt with its outcome, which answers the version of the hunt that stands. What it had come to before it was reopened stays readable, in `formerConclusions`. That nothing was found needs a query on record that could have found it: one that was run for the hypothesis that stands, over its services and its period, and that something was found needs the finding.",
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
  decide: ({ input: { outcome, conclusions }, loaded: { hunt }, viewer, now, newIdentifier }) => ({
    summary: `Concluded the hunt "${hunt.hypothesis}" (${huntOutcomes[outcome].title.toLowerCase()}): ${conclusions}`,
    writes: [
      ...writeBreachHuntConclusion({ newIdentifier }, hunt),
      {
        update: "BreachHunt",
        id: hunt.id,
        set: {
          ...noConclusions,
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
