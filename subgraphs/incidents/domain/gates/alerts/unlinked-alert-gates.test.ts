import { alertWith, caseFile, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { unlinkedAlertGates } from "./unlinked-alert-gates.js";

const later = new Date(moment.getTime() + 60_000);
const opener = alertWith({ id: "opener", incidentId: "incident", linkedAt: moment });
const linked = alertWith({ id: "linked", incidentId: "incident", linkedAt: later });
const unknown = alertWith({ id: "unknown", incidentId: "incident", linkedAt: null });
const nothing = { techniques: [], acts: [], points: 0, indicators: 0, sightings: 0 };
const fileOf = (
  alert: typeof opener,
  others: readonly (typeof opener)[],
  incident = {},
  resting: object = nothing,
) => ({
  ...caseFile({ incident: { openedAt: moment, ...incident } }),
  alert,
  others: {
    openedOf: others.some(({ linkedAt }) => !linkedAt || linkedAt <= moment),
    truePositive: others.some(({ disposition }) => disposition === "TRUE_POSITIVE"),
    ofService: false,
  },
  assessment: null,
  resting: { ...nothing, ...resting },
});
const confirmed = { state: "DECLARED", determination: "CONFIRMED" } as const;
const right = (alert: typeof opener) => ({ ...alert, disposition: "TRUE_POSITIVE" as const });

checkGates(unlinkedAlertGates, {
  NOTHING_RESTS_ON_ALERT: {
    open: [
      [fileOf(linked, [opener])],
      [fileOf(opener, [{ ...opener, id: "other" }])],
      // An incident that nobody escalated was opened of none of its alerts.
      [fileOf(linked, [])],
      [fileOf(unknown, [{ ...unknown, id: "other" }])],
      [fileOf({ ...opener, incidentId: null }, [linked])],
      // What was thought of it stays as it was written.
      [fileOf(linked, [opener], {}, { points: 2, indicators: 1, sightings: 1 })],
      [fileOf(right(linked), [opener])],
      [fileOf(right(linked), [right(opener)], confirmed)],
      [fileOf({ ...linked, disposition: "BENIGN_POSITIVE" }, [opener], confirmed)],
    ],
    shut: {
      OPENED_OF: [{}, fileOf(opener, [linked])],
      DECLARED_ON: [{}, fileOf(right(linked), [opener], confirmed)],
      TECHNIQUES: [{ techniques: "T1078, T1110" }, fileOf(linked, [opener], {}, { techniques: ["T1078", "T1110"] })],
      ACTS: [{ acts: '"They read mail."' }, fileOf(linked, [opener], {}, { acts: ["They read mail."] })],
    },
  },
});
