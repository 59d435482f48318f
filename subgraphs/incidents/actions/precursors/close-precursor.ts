import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { precursorOutcomes } from "../../../response-model/detection-and-analysis/detection/precursor-outcomes.js";
import { PrecursorOutcome } from "../../../response-model/schema/enums.js";
import { closingOf } from "../../domain/writes/precursor-closings.js";
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
    "Closes a precursor as a whole with what became of it, and the reason. Security, threat intelligence and the response center close it for all of its services; the team of a service does once the team of each other service has closed it for theirs with closePrecursorForService. One that became an incident is linked to that incident before.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoLooksAhead],
    transitions: [{ machine: "Precursor", from: ["OPEN"], to: "CLOSED" }],
    gates: ["PRECURSOR_OUTCOME_HOLDS", "PRECURSOR_DECIDED_FOR_ALL"],
    establishes: ["PRECURSOR_CLOSED_SOMEWHERE"],
    controls: precursorControls,
  },
  input: ClosePrecursorInput,
  decide: (given) => {
    const {
      input: { outcome, reason },
      loaded,
      viewer,
      now,
    } = given;
    return {
      summary: `Closed the precursor "${nameOf(loaded.precursor)}" (${precursorOutcomes[outcome].title.toLowerCase()}): ${reason}`,
      writes: [
        setPrecursor(loaded, {
          state: "CLOSED",
          outcome,
          closingReason: reason,
          closedById: viewer.personId,
          closedAt: now,
        }),
        { insert: "PrecursorClosing", row: closingOf(given, { serviceId: null, outcome, reason }) },
      ],
    };
  },
});
