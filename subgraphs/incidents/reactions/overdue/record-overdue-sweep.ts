import { timedReactionsOn } from "../../../access/acting/reactions-on.js";
import { coverageOf } from "../../domain/sweeps/coverage-of.js";
import { isOutstanding } from "../../domain/sweeps/is-covered.js";
import { sweepsDue } from "../../store/aggregates/timers/sweeps-due.js";

export const recordOverdueSweep = timedReactionsOn(sweepsDue)({
  name: "recordOverdueSweep",
  description:
    "Records, once, that a sweep for indicators is due and services are left that nobody has searched, or whose result is disputed: each of them is overdue until a result is on record.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  everySeconds: 10,
  decide: ({ loaded: { sweep, parts }, now }) => {
    const overdue = { overdueAt: now };
    const late = parts.filter(isOutstanding);
    const after = parts.map((part) => (isOutstanding(part) ? { ...part, ...overdue } : part));
    return {
      summary: `The sweep is due, and ${late.length} services are outstanding`,
      writes: [
        ...late.map(({ id }) => ({ update: "ServiceSweep", id, set: overdue }) as const),
        { update: "IndicatorSweep", id: sweep.id, set: coverageOf(after) },
      ],
    };
  },
});
