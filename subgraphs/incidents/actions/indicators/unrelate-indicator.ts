import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { unrelatedIndicatorAggregate } from "../../store/aggregates/indicators/related-indicator-aggregate.js";
import { IndicatorInput, indicatorControls, whoJudgesIndicators } from "./indicator-action.js";

@InputType({ description: "Which relation of an indicator does not hold." })
export class UnrelateIndicatorInput extends IndicatorInput {
  @IdentifierField("The relation, as `Indicator.relations` lists it.")
  relationId!: string;

  @TextField("Why they have nothing to do with each other.", { max: 1_000 })
  reason!: string;
}

export const unrelateIndicator = actionsOn(unrelatedIndicatorAggregate)({
  name: "unrelateIndicator",
  description:
    "Ends a relation of an indicator to an incident, an alert, an adversary or the profile of one, with the reason. That it was there stays on record.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoJudgesIndicators],
    transitions: [
      { machine: "Indicator", from: ["ACTIVE"], to: "ACTIVE" },
      { machine: "Indicator", from: ["FALSE_POSITIVE"], to: "FALSE_POSITIVE" },
    ],
    controls: [...indicatorControls],
  },
  input: UnrelateIndicatorInput,
  decide: ({ input: { relationId, reason }, viewer, now }) => ({
    summary: `Ended the relation of an indicator: ${reason}`,
    writes: [
      {
        update: "IndicatorRelation",
        id: relationId,
        set: { endedById: viewer.personId, endedAt: now, endReason: reason },
      },
    ],
  }),
});
