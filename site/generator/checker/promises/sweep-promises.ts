import type { Promised } from "./promised.js";

/** What the operations on sweeps for indicators move, wait for, open and shut. */
export const sweepPromises: Readonly<Record<string, Promised>> = {
  orderIndicatorSweep: {
    moves: ["IndicatorSweep: nothing → OPEN"],
    waits: ["SWEEP_SCOPED", "SWEEP_MARKED"],
    opens: ["SWEEP_OPEN", "SWEEP_OF_SERVICES"],
  },
  prioritizeIndicatorSweep: { moves: ["IndicatorSweep: OPEN → OPEN"] },
  recordSweepResult: {
    moves: ["SweepResult: nothing → RECORDED", "Alert: nothing → RECEIVED, beside"],
    waits: ["SWEEP_OPEN", "SWEEP_RESULT_HOLDS"],
    shuts: ["SWEEP_COVERED, possibly"],
  },
  recordOwnSweepResult: {
    moves: ["SweepResult: nothing → CONFIRMED", "Alert: nothing → RECEIVED, beside"],
    waits: ["SWEEP_OPEN", "SWEEP_RESULT_HOLDS"],
    opens: ["SWEEP_COVERED, possibly"],
    shuts: ["SWEEP_COVERED, possibly"],
  },
  confirmSweepResult: {
    moves: ["SweepResult: RECORDED → CONFIRMED"],
    waits: ["SWEEP_OPEN", "JUDGED_BY_ITS_TEAM", "SWEEP_RESULT_STANDS"],
    opens: ["SWEEP_COVERED, possibly"],
  },
  disputeSweepResult: {
    moves: ["SweepResult: RECORDED → DISPUTED", "SweepResult: CONFIRMED → DISPUTED"],
    waits: ["SWEEP_OPEN", "JUDGED_BY_ITS_TEAM"],
    opens: ["SWEEP_COVERED, possibly"],
    shuts: ["SWEEP_COVERED, possibly"],
  },
  markServiceNotSwept: {
    waits: ["SWEEP_OPEN", "SERVICE_NOT_SWEPT"],
    opens: ["SWEEP_COVERED, possibly"],
    shuts: ["SWEEP_COVERED, possibly"],
  },
  addSweptServices: {
    waits: ["SWEEP_OPEN", "SWEEP_INCIDENT_OPEN", "SERVICES_NEW_TO_SWEEP"],
    shuts: ["SERVICES_NEW_TO_SWEEP, possibly", "SWEEP_COVERED, possibly"],
  },
  removeSweptService: {
    waits: ["SWEEP_OPEN", "SERVICE_NOT_SWEPT", "ANOTHER_SERVICE_SWEPT"],
    opens: ["SWEEP_COVERED, possibly"],
    shuts: ["SERVICE_NOT_SWEPT"],
  },
  completeIndicatorSweep: {
    moves: ["IndicatorSweep: OPEN → COMPLETED"],
    waits: ["SWEEP_COVERED"],
    shuts: ["SWEEP_OPEN"],
  },
  rescheduleIndicatorSweep: { waits: ["SWEEP_OPEN", "SWEEP_INCIDENT_OPEN", "SWEEP_DUE_LATER"] },
  reopenIndicatorSweep: {
    moves: ["IndicatorSweep: COMPLETED → OPEN", "IndicatorSweep: CANCELLED → OPEN"],
    waits: ["SWEEP_OF_SERVICES", "SWEEP_INCIDENT_OPEN", "SWEEP_DUE_LATER"],
    opens: ["SWEEP_OPEN"],
  },
  cancelIndicatorSweep: { moves: ["IndicatorSweep: OPEN → CANCELLED"], shuts: ["SWEEP_OPEN"] },
};
