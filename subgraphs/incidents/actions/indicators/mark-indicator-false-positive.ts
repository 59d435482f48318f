import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { IndicatorInput, indicatorAction, indicatorControls, whoJudgesIndicators } from "./indicator-action.js";

@InputType({ description: "Why what it finds is no trace of an adversary." })
export class MarkIndicatorFalsePositiveInput extends IndicatorInput {
  @TextField("What it finds instead, and how that was seen.", { max: 1_000 })
  reason!: string;
}

export const markIndicatorFalsePositive = indicatorAction({
  name: "markIndicatorFalsePositive",
  description:
    "Marks an indicator as a false positive, with the reason: what it finds is no trace of an adversary. It stays on record, so that whoever learns of the same value sees that, and the mark can be cleared.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoJudgesIndicators],
    transitions: [{ machine: "Indicator", from: ["ACTIVE"], to: "FALSE_POSITIVE" }],
    controls: [...indicatorControls],
  },
  input: MarkIndicatorFalsePositiveInput,
  decide: ({ input: { reason }, loaded: { indicator }, viewer, now }) => ({
    summary: `Marked an indicator as a false positive: ${reason}`,
    writes: [
      {
        update: "Indicator",
        id: indicator.id,
        set: {
          state: "FALSE_POSITIVE",
          falsePositiveById: viewer.personId,
          falsePositiveByName: viewer.name,
          falsePositiveAt: now,
          falsePositiveReason: reason,
          clearedAt: null,
          clearingReason: null,
        },
      },
    ],
  }),
});
