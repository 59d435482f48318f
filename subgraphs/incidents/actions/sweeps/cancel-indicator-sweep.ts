import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { endSweep } from "./end-sweep.js";
import { IndicatorSweepInput, sweepAction, sweepControls } from "./sweep-action.js";

@InputType({ description: "Why the sweep is called off." })
export class CancelIndicatorSweepInput extends IndicatorSweepInput {
  @TextField("Why it is called off.", { max: 2_000 })
  reason!: string;
}

export const cancelIndicatorSweep = sweepAction({
  name: "cancelIndicatorSweep",
  description:
    "Calls off a sweep with a reason, such as indicators that turned out to be none. The results that are on record stay.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "IOC_SWEEPS" }],
    transitions: [{ machine: "IndicatorSweep", from: ["OPEN"], to: "CANCELLED" }],
    clears: ["SWEEP_OPEN"],
    controls: sweepControls,
  },
  input: CancelIndicatorSweepInput,
  decide: ({ input: { reason }, loaded, viewer, now }) => ({
    summary: `Called off the sweep: ${reason}`,
    writes: endSweep(loaded, { state: "CANCELLED", conclusions: reason, gapsReason: null }, viewer, now),
  }),
});
