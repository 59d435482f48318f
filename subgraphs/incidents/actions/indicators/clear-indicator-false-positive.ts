import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { IndicatorInput, indicatorAction, indicatorControls, whoJudgesIndicators } from "./indicator-action.js";

@InputType({ description: "Why it is a trace of an adversary after all." })
export class ClearIndicatorFalsePositiveInput extends IndicatorInput {
  @TextField("What has come to be known.", { max: 1_000 })
  reason!: string;
}

export const clearIndicatorFalsePositive = indicatorAction({
  name: "clearIndicatorFalsePositive",
  description:
    "Takes the mark of a false positive from an indicator, with the reason: it is searched for again. That it was marked, and why, stays on record.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoJudgesIndicators],
    transitions: [{ machine: "Indicator", from: ["FALSE_POSITIVE"], to: "ACTIVE" }],
    controls: [...indicatorControls],
  },
  input: ClearIndicatorFalsePositiveInput,
  decide: ({ input: { reason }, loaded: { indicator }, now }) => ({
    summary: `Cleared an indicator of the mark of a false positive: ${reason}`,
    writes: [
      { update: "Indicator", id: indicator.id, set: { state: "ACTIVE", clearedAt: now, clearingReason: reason } },
    ],
  }),
});
