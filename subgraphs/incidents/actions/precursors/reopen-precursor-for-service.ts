import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { keptForOthers, reopenedWith } from "../../domain/writes/precursor-closings.js";
import { precursorOfServiceAggregate } from "../../store/aggregates/precursors/precursor-of-service-aggregate.js";
import { precursorControls } from "./precursor-action.js";
import { ReopenPrecursorInput, reopened } from "./reopen-precursor.js";

@InputType({ description: "Why a precursor may still lead to an incident in one service." })
export class ReopenPrecursorForServiceInput extends ReopenPrecursorInput {
  @IdentifierField("The service: one of those that the precursor concerns.")
  serviceId!: string;
}

export const reopenPrecursorForService = actionsOn(precursorOfServiceAggregate)({
  name: "reopenPrecursorForService",
  description:
    "Reopens a precursor for one service, as its team, where it was closed for that or as a whole. For its other services it stays closed, and each closing stays readable in `Precursor.closings`.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [{ machine: "Precursor", from: ["OPEN", "CLOSED"], to: "OPEN" }],
    gates: ["PRECURSOR_OF_SERVICE", "PRECURSOR_CLOSED_FOR_SERVICE", "PRECURSOR_DATED"],
    establishes: [{ is: "PRECURSOR_OPEN_FOR_SERVICE", certainty: "POSSIBLY" }],
    clears: ["PRECURSOR_CLOSED_FOR_SERVICE", { is: "PRECURSOR_CLOSED_SOMEWHERE", certainty: "POSSIBLY" }],
    controls: precursorControls,
  },
  input: ReopenPrecursorForServiceInput,
  decide: (given) => {
    const { reason, serviceId } = given.input;
    const { ofService } = given.loaded;
    return {
      summary: `Reopened the precursor for ${ofService?.name ?? "a service"}: ${reason}`,
      writes: [
        reopened(given),
        ...keptForOthers(given, serviceId),
        ...reopenedWith(given, ({ serviceId: closedFor }) => closedFor === null || closedFor === serviceId),
      ],
    };
  },
});
