import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { endSweep } from "./end-sweep.js";
import { IndicatorSweepInput, sweepAction, sweepControls } from "./sweep-action.js";

@InputType({ description: "What the sweep came to." })
export class CompleteIndicatorSweepInput extends IndicatorSweepInput {
  @TextField("What was found or ruled out, and what follows.", { max: 20_000 })
  conclusions!: string;

  @TextField(
    "Why services are left that are not covered, not over the whole period, or said to have nothing to search though what was found there stands, where any are.",
    {
      nullable: true,
      max: 2_000,
    },
  )
  gapsReason?: string | null;
}

export const completeIndicatorSweep = sweepAction({
  name: "completeIndicatorSweep",
  description:
    "Completes a sweep with what it came to, once every service is confirmed over the whole period or has nothing to search. A service in which something was found that nobody has disputed is not covered by saying that it has nothing to search. Whoever completes it before says why the rest is left, such as logs that go back no further, and that stays with it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "IOC_SWEEPS" }],
    transitions: [{ machine: "IndicatorSweep", from: ["OPEN"], to: "COMPLETED" }],
    gates: ["SWEEP_COVERED"],
    clears: ["SWEEP_OPEN"],
    controls: sweepControls,
  },
  input: CompleteIndicatorSweepInput,
  decide: ({ input: { conclusions, gapsReason = null }, loaded, viewer, now }) => ({
    summary: `Completed the sweep: ${conclusions}`,
    writes: endSweep(loaded, { state: "COMPLETED", conclusions, gapsReason }, viewer, now),
  }),
});
