import { checkGates } from "../../../test-support/check-gates.js";
import { triagedAlertGates, triagedAlertsGates } from "./triaged-alert-gates.js";

const received = { state: "RECEIVED" } as const;
const triaged = { state: "TRIAGED" } as const;
const closed = { state: "CLOSED" } as const;
const assessing = { input: { assessment: {} } };

checkGates(triagedAlertGates, {
  TRIAGE_SAYS_MORE: {
    open: [[{ alert: received }], [{ alert: triaged }, assessing]],
    shut: { TRIAGED: [{}, { alert: triaged }] },
  },
});

const of = (...alerts: readonly (typeof received | typeof triaged | typeof closed)[]) => ({
  alerts: new Map(alerts.map((one, place) => [`${place}`, one])),
});

checkGates(triagedAlertsGates, {
  TRIAGE_SAYS_MORE: {
    open: [[of()], [of(closed)], [of(triaged, received)], [of(triaged), assessing]],
    shut: { TRIAGED: [{}, of(triaged, triaged, closed)] },
  },
});
