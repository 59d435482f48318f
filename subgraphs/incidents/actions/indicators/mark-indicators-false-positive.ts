import { InputType } from "type-graphql";
import { indicatorControls, whoJudgesIndicators } from "./indicator-action.js";
import { auditedIndicators, IndicatorsInput, indicatorsAction, judgeEach } from "./indicators-action.js";

@InputType({ description: "Indicators that are no traces of an adversary, all for the same reason." })
export class MarkIndicatorsFalsePositiveInput extends IndicatorsInput {}

export const markIndicatorsFalsePositive = indicatorsAction({
  name: "markIndicatorsFalsePositive",
  description:
    "Marks up to 1,000 indicators as false positives, all for the same reason: what they find is no trace of an adversary. Each is judged by its own state, and has a result of its own. They stay on record, and the marks can be cleared. The audit trail keeps how many were named, and a hash of them.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoJudgesIndicators],
    transitions: [{ machine: "Indicator", from: ["ACTIVE"], to: "FALSE_POSITIVE", beside: true }],
    controls: [...indicatorControls],
  },
  input: MarkIndicatorsFalsePositiveInput,
  auditedInput: auditedIndicators,
  decide: (given) => {
    const { input, viewer, now } = given;
    return judgeEach(given, {
      outcome: "MARKED_FALSE_POSITIVE",
      from: ["ACTIVE"],
      set: {
        state: "FALSE_POSITIVE",
        falsePositiveById: viewer.personId,
        falsePositiveByName: viewer.name,
        falsePositiveAt: now,
        falsePositiveReason: input.reason,
        clearedAt: null,
        clearingReason: null,
      },
      inWords: "Marked as false positives",
    });
  },
});
