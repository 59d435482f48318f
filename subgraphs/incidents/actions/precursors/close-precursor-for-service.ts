import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { precursorOutcomes } from "../../../response-model/detection-and-analysis/detection/precursor-outcomes.js";
import { PrecursorOutcome } from "../../../response-model/schema/enums.js";
import { closingOf } from "../../domain/writes/precursor-closings.js";
import { precursorOfServiceAggregate } from "../../store/aggregates/precursors/precursor-of-service-aggregate.js";
import { PrecursorInput, precursorControls } from "./precursor-action.js";

@InputType({ description: "What became of a precursor in one service." })
export class ClosePrecursorForServiceInput extends PrecursorInput {
  @IdentifierField("The service: one of those that the precursor concerns.")
  serviceId!: string;

  @Field(() => PrecursorOutcome, { description: "What became of it there." })
  outcome!: PrecursorOutcome;

  @TextField("Why. Whoever reads the precursor reads it: say nothing here that is for the readers of an incident.", {
    max: 1_000,
  })
  reason!: string;
}

export const closePrecursorForService = actionsOn(precursorOfServiceAggregate)({
  name: "closePrecursorForService",
  description:
    "Says, as the team of one service, what became of a precursor there. It stays open for the other services, whose teams each say so themselves, until somebody closes it as a whole with closePrecursor.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [{ machine: "Precursor", from: ["OPEN"], to: "OPEN" }],
    gates: ["PRECURSOR_OF_SERVICE", "PRECURSOR_OPEN_FOR_SERVICE", "PRECURSOR_OUTCOME_HOLDS"],
    establishes: ["PRECURSOR_CLOSED_FOR_SERVICE", "PRECURSOR_CLOSED_SOMEWHERE"],
    clears: ["PRECURSOR_OPEN_FOR_SERVICE"],
    controls: precursorControls,
  },
  input: ClosePrecursorForServiceInput,
  decide: (given) => {
    const { outcome, reason, serviceId } = given.input;
    const { ofService } = given.loaded;
    return {
      summary: `Closed the precursor for ${ofService?.name ?? "a service"} (${precursorOutcomes[outcome].title.toLowerCase()}): ${reason}`,
      writes: [{ insert: "PrecursorClosing", row: closingOf(given, { serviceId, outcome, reason }) }],
    };
  },
});
