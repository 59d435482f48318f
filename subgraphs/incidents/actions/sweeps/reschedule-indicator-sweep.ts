import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { coverageOf } from "../../domain/sweeps/coverage-of.js";
import { isOutstanding } from "../../domain/sweeps/is-covered.js";
import { IndicatorSweepInput, sweepAction, sweepControls } from "./sweep-action.js";

@InputType({ description: "The new due time of the sweep, and why it changes." })
export class RescheduleIndicatorSweepInput extends IndicatorSweepInput {
  @Field(() => Date, { description: "When every service that is left is to be searched." })
  dueAt!: Date;

  @TextField("Why the time changes, such as indicators that are in use elsewhere, or logs that come later.", {
    max: 2_000,
  })
  reason!: string;
}

export const rescheduleIndicatorSweep = sweepAction({
  name: "rescheduleIndicatorSweep",
  description:
    "Moves the time by which a sweep is due, with a reason that the audit trail keeps. The new time holds for every service that nobody has searched or whose result is disputed; none of these is overdue until then.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "IOC_SWEEPS" }],
    gates: ["SWEEP_OPEN", "SWEEP_INCIDENT_OPEN", "SWEEP_DUE_LATER"],
    controls: sweepControls,
  },
  input: RescheduleIndicatorSweepInput,
  decide: ({ input: { dueAt, reason }, loaded: { sweep, parts } }) => {
    const set = { dueAt, overdueAt: null };
    const left = parts.filter(isOutstanding);
    const after = parts.map((part) => (isOutstanding(part) ? { ...part, ...set } : part));
    return {
      summary: `Moved the time when the sweep is due to ${dueAt.toISOString()}: ${reason}`,
      writes: [
        ...left.map(({ id }) => ({ update: "ServiceSweep", id, set }) as const),
        { update: "IndicatorSweep", id: sweep.id, set: { dueAt, ...coverageOf(after) } },
      ],
    };
  },
});
