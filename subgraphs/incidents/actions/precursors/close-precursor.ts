import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { precursorOutcomes } from "../../../response-model/detection-and-analysis/detection/precursor-outcomes.js";
import { PrecursorOutcome } from "../../../response-model/schema/enums.js";
import {
  nameOf,
  PrecursorInput,
  precursorAction,
  precursorControls,
  setPrecursor,
  whoLooksAhead,
} from "./precursor-action.js";

@InputType({ description: "What became of a precursor." })
export class ClosePrecursorInput extends PrecursorInput {
  @Field(() => PrecursorOutcome, { description: "What became of it." })
  outcome!: PrecursorOutcome;

  @TextField("Why. Whoever reads the precursor reads it: say nothing here that is for the readers of an incident.", {
    max: 1_000,
  })
  reason!: string;
}

export const closePrecursor = precursorAction({
  name: "closePrecursor",
  description:
    "Closes a precursor with what became of it, and the reason. One that became an incident is linked to that incident before.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoLooksAhead],
    transitions: [{ machine: "Precursor", from: ["OPEN"], to: "CLOSED" }],
    gates: ["PRECURSOR_OUTCOME_HOLDS"],
    controls: precursorControls,
  },
  input: ClosePrecursorInput,
  decide: ({ input: { outcome, reason }, loaded, viewer, now }) => ({
    summary: `Closed the precursor "${nameOf(loaded.precursor)}" (${precursorOutcomes[outcome].title.toLowerCase()}): ${reason}`,
    writes: [
      setPrecursor(loaded, {
        state: "CLOSED",
        outcome,
        closingReason: reason,
        closedById: viewer.personId,
        closedAt: now,
      }),
    ],
  }),
});
