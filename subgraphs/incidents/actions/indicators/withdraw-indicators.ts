import { InputType } from "type-graphql";
import { indicatorControls, whoJudgesIndicators } from "./indicator-action.js";
import { auditedIndicators, IndicatorsInput, indicatorsAction, judgeEach } from "./indicators-action.js";

@InputType({ description: "Indicators that are taken back, all for the same reason." })
export class WithdrawIndicatorsInput extends IndicatorsInput {}

export const withdrawIndicators = indicatorsAction({
  name: "withdrawIndicators",
  description:
    "Takes up to 1,000 indicators back, all for the same reason: their source took them back, or they were recorded by mistake. Each is judged by its own state, and has a result of its own. The audit trail keeps how many were named, and a hash of them.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoJudgesIndicators],
    transitions: [{ machine: "Indicator", from: ["ACTIVE", "FALSE_POSITIVE"], to: "WITHDRAWN", beside: true }],
    clears: ["INDICATOR_STANDS"],
    controls: [...indicatorControls],
  },
  input: WithdrawIndicatorsInput,
  auditedInput: auditedIndicators,
  decide: (given) => {
    const { input, viewer, now } = given;
    return judgeEach(given, {
      outcome: "WITHDRAWN",
      from: ["ACTIVE", "FALSE_POSITIVE"],
      set: {
        state: "WITHDRAWN",
        withdrawnById: viewer.personId,
        withdrawnAt: now,
        withdrawalReason: input.reason,
      },
      inWords: "Withdrew",
    });
  },
});
