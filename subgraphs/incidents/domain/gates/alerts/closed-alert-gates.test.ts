import { alertWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { closedAlertGates, closedAlertsGates } from "./closed-alert-gates.js";

const hit = alertWith({ id: "hit" });
const other = alertWith({ id: "other" });
const hits = (isOpen: boolean, isAwaited: boolean, ...ids: readonly string[]) => ({
  standingHits: new Map((ids.length > 0 ? ids : ["hit"]).map((id) => [id, { isOpen, isAwaited }])),
});
const benign = { input: { disposition: "BENIGN_POSITIVE" } };
const asFalse = { input: { disposition: "FALSE_POSITIVE" } };
const alert = { alert: hit };

checkGates(closedAlertGates, {
  NO_SWEEP_HIT_STANDS: {
    open: [
      [alert, asFalse],
      [{ alert: other, ...hits(true, true) }, asFalse],
      [{ ...alert, ...hits(true, false) }, benign],
      [{ ...alert, ...hits(false, false) }, asFalse],
    ],
    shut: {
      AWAITED: [{}, { ...alert, ...hits(false, true) }, benign],
      FOUND: [{}, { ...alert, ...hits(true, false) }, asFalse],
    },
  },
});

const both = { alerts: new Map([hit, other].map((one) => [one.id, one])) };

checkGates(closedAlertsGates, {
  NO_SWEEP_HIT_STANDS: {
    open: [
      [{ ...both, ...hits(true, true) }, asFalse],
      [both, asFalse],
      [{ alerts: new Map(), ...hits(true, true) }, asFalse],
    ],
    shut: {
      AWAITED: [{}, { ...both, ...hits(true, true, "hit", "other") }, benign],
      FOUND: [{}, { ...both, ...hits(true, false, "hit", "other") }, asFalse],
    },
  },
});
