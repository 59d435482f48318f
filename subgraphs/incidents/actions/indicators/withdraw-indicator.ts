import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { IndicatorInput, indicatorAction, indicatorControls, whoJudgesIndicators } from "./indicator-action.js";

@InputType({ description: "Why an indicator is taken back." })
export class WithdrawIndicatorInput extends IndicatorInput {
  @TextField("Why: its source took it back, or it was recorded by mistake.", { max: 1_000 })
  reason!: string;
}

export const withdrawIndicator = indicatorAction({
  name: "withdrawIndicator",
  description:
    "Takes an indicator back, with the reason: its source took it back, or it was recorded by mistake. What was recorded of it stays on record, and the same value can be recorded anew.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoJudgesIndicators],
    transitions: [{ machine: "Indicator", from: ["ACTIVE", "FALSE_POSITIVE"], to: "WITHDRAWN" }],
    clears: ["INDICATOR_STANDS"],
    controls: [...indicatorControls],
  },
  input: WithdrawIndicatorInput,
  decide: ({ input: { reason }, loaded: { indicator }, viewer, now }) => ({
    summary: `Withdrew an indicator: ${reason}`,
    writes: [
      {
        update: "Indicator",
        id: indicator.id,
        set: { state: "WITHDRAWN", withdrawnById: viewer.personId, withdrawnAt: now, withdrawalReason: reason },
      },
    ],
  }),
});
