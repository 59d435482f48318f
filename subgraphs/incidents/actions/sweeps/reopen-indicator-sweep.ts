import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { coverageOf } from "../../domain/sweeps/coverage-of.js";
import { isOutstanding } from "../../domain/sweeps/is-covered.js";
import { IndicatorSweepInput, sweepAction, sweepControls } from "./sweep-action.js";

@InputType({ description: "Why a sweep that is over goes on, and until when." })
export class ReopenIndicatorSweepInput extends IndicatorSweepInput {
  @Field(() => Date, { description: "When every service that is left is to be searched." })
  dueAt!: Date;

  @TextField("Why it goes on, such as logs that are back, a result that does not hold, or a service that was left.", {
    max: 2_000,
  })
  reason!: string;
}

export const reopenIndicatorSweep = sweepAction({
  name: "reopenIndicatorSweep",
  description:
    "Opens a sweep again that was completed too early or called off wrongly: its services can be searched and their results judged again, and it is completed anew. What it had come to is no longer its outcome, and stays in the audit trail. The new time holds for every service that nobody has searched or whose result is disputed.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "IOC_SWEEPS" }],
    transitions: [{ machine: "IndicatorSweep", from: ["COMPLETED", "CANCELLED"], to: "OPEN" }],
    gates: ["SWEEP_OF_SERVICES", "SWEEP_INCIDENT_OPEN", "SWEEP_DUE_LATER"],
    establishes: ["SWEEP_OPEN"],
    controls: sweepControls,
  },
  input: ReopenIndicatorSweepInput,
  decide: ({ input: { dueAt, reason }, loaded: { sweep, parts } }) => {
    const due = { dueAt, overdueAt: null };
    const left = parts.filter(isOutstanding);
    const after = parts.map((part) => (isOutstanding(part) ? { ...part, ...due } : part));
    const ended = { conclusions: null, gapsReason: null, endedById: null, endedByName: null, endedAt: null };
    return {
      summary: `Opened the sweep again: ${reason}`,
      writes: [
        ...left.map(({ id }) => ({ update: "ServiceSweep", id, set: due }) as const),
        { update: "IndicatorSweep", id: sweep.id, set: { state: "OPEN", dueAt, ...ended, ...coverageOf(after) } },
      ],
    };
  },
});
