import { InputType } from "type-graphql";
import { indicatorControls, whoJudgesIndicators } from "./indicator-action.js";
import { auditedIndicators, IndicatorsInput, indicatorsAction, judgeEach } from "./indicators-action.js";

@InputType({ description: "Indicators that are traces of an adversary after all, all for the same reason." })
export class ClearIndicatorsFalsePositiveInput extends IndicatorsInput {}

export const clearIndicatorsFalsePositive = indicatorsAction({
  name: "clearIndicatorsFalsePositive",
  description:
    "Takes the mark of a false positive from up to 1,000 indicators, all for the same reason: they are searched for again. Each is judged by its own state, and has a result of its own. That they were marked, and why, stays on record. The audit trail keeps how many were named, and a hash of them.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoJudgesIndicators],
    transitions: [{ machine: "Indicator", from: ["FALSE_POSITIVE"], to: "ACTIVE", beside: true }],
    controls: [...indicatorControls],
  },
  input: ClearIndicatorsFalsePositiveInput,
  auditedInput: auditedIndicators,
  decide: (given) =>
    judgeEach(given, {
      outcome: "CLEARED",
      from: ["FALSE_POSITIVE"],
      set: { state: "ACTIVE", clearedAt: given.now, clearingReason: given.input.reason },
      inWords: "Cleared of the mark of a false positive",
    }),
});
