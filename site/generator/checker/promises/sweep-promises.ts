import type { Promised } from "./promised.js";

const everywhere = ["PENDING", "SWEPT", "DISPUTED", "CONFIRMED", "NOT_APPLICABLE", "UNABLE"];

/** What the operations on sweeps for indicators move, wait for, open and shut. */
export const sweepPromises: Readonly<Record<string, Promised>> = {
  orderIndicatorSweep: {
    moves: ["IndicatorSweep: nothing → OPEN", "ServiceSweep: nothing → PENDING, beside"],
    waits: ["SWEEP_SCOPED", "SWEEP_MARKED"],
    opens: ["SWEEP_OPEN"],
  },
  recordSweepResult: {
    moves: [
      ...everywhere.map((state) => `ServiceSweep: ${state} → SWEPT`),
      ...everywhere.map((state) => `ServiceSweep: ${state} → CONFIRMED`),
      "Alert: nothing → RECEIVED, beside",
    ],
    waits: ["SWEEP_OPEN", "SWEEP_RESULT_HOLDS"],
    opens: ["SWEEP_COVERED, possibly"],
    shuts: ["SWEEP_COVERED, possibly"],
  },
  confirmSweepResult: {
    moves: ["ServiceSweep: SWEPT → CONFIRMED"],
    waits: ["SWEEP_OPEN"],
    opens: ["SWEEP_COVERED, possibly"],
  },
  disputeSweepResult: { moves: ["ServiceSweep: SWEPT → DISPUTED"], waits: ["SWEEP_OPEN"] },
  markServiceNotSwept: {
    moves: [
      ...["PENDING", "DISPUTED", "UNABLE"].map((state) => `ServiceSweep: ${state} → NOT_APPLICABLE`),
      ...["PENDING", "DISPUTED", "NOT_APPLICABLE"].map((state) => `ServiceSweep: ${state} → UNABLE`),
    ],
    waits: ["SWEEP_OPEN"],
    opens: ["SWEEP_COVERED, possibly"],
    shuts: ["SWEEP_COVERED, possibly"],
  },
  completeIndicatorSweep: {
    moves: ["IndicatorSweep: OPEN → COMPLETED"],
    waits: ["SWEEP_COVERED"],
    shuts: ["SWEEP_OPEN"],
  },
  cancelIndicatorSweep: { moves: ["IndicatorSweep: OPEN → CANCELLED"], shuts: ["SWEEP_OPEN"] },
};
