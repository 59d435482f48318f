import { alertWith, analysisAt, caseFile, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { unlinkedAlertGates, unlinkedAlertsGates } from "./unlinked-alert-gates.js";

const later = new Date(moment.getTime() + 60_000);
const opener = alertWith({ id: "opener", incidentId: "incident", linkedAt: moment });
const linked = alertWith({ id: "linked", incidentId: "incident", linkedAt: later });
const unknown = alertWith({ id: "unknown", incidentId: "incident", linkedAt: null });
const nothing = { techniques: [], acts: [], points: 0, indicators: 0, sightings: 0 };
const asOthers = (others: readonly (typeof opener)[]) => ({
  openedOf: others.some(({ linkedAt }) => !linkedAt || linkedAt <= moment),
  truePositive: others.some(({ disposition }) => disposition === "TRUE_POSITIVE"),
  serviceIds: [],
  suggestedIds: [],
});
const fileOf = (
  alert: typeof opener,
  others: readonly (typeof opener)[],
  incident = {},
  resting: object = nothing,
) => ({
  ...caseFile({ incident: { openedAt: moment, ...incident } }),
  alert,
  others: asOthers(others),
  assessment: null,
  resting: { ...nothing, ...resting },
  accepted: [],
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
      [fileOf(opener, [], { state: "DISMISSED" }, { techniques: ["T1078"] })],
      [fileOf(opener, [], { state: "WITHDRAWN" })],
      // What was thought of it stays as it was written.
      [fileOf(linked, [opener], {}, { points: 2, indicators: 1, sightings: 1 })],
      [fileOf(right(linked), [opener])],
      [fileOf(right(linked), [right(opener)], confirmed)],
      [fileOf({ ...linked, disposition: "BENIGN_POSITIVE" }, [opener], confirmed)],
      // An analysis supports the declaration as well.
      [{ ...fileOf(right(linked), [opener], confirmed), analyses: [analysisAt(moment)] }],
    ],
    shut: {
      OPENED_OF: [{}, fileOf(opener, [linked])],
      DECLARED_ON: [{}, fileOf(right(linked), [opener], confirmed)],
      TECHNIQUES: [{ techniques: "T1078, T1110" }, fileOf(linked, [opener], {}, { techniques: ["T1078", "T1110"] })],
      ACTS: [{ acts: '"They read mail."' }, fileOf(linked, [opener], {}, { acts: ["They read mail."] })],
    },
  },
});

/** Some alerts that are to leave, with those that would be left, and what rests on the first of them. */
const manyOf = (
  leaving: readonly (typeof opener)[],
  left: readonly (typeof opener)[],
  incident = {},
  resting: object = nothing,
) => ({
  ...caseFile({ incident: { openedAt: moment, ...incident } }),
  others: asOthers(left),
  named: leaving.map((alert) => ({ alert, assessment: null })),
  accepted: [],
  restingOn: new Map([[leaving[0]?.id ?? "", { ...nothing, ...resting }]]),
});
const another = { ...opener, id: "other" };

checkGates(unlinkedAlertsGates, {
  NOTHING_RESTS_ON_ALERT: {
    open: [
      [manyOf([opener, linked], [another])],
      // One of them may go: the result of the other says what keeps it.
      [manyOf([opener, linked], [])],
      [manyOf([linked, { ...linked, id: "second" }], [opener], {}, { techniques: ["T1078"] })],
      [manyOf([{ ...opener, incidentId: null }], [linked])],
      [manyOf([opener, linked], [], { state: "DISMISSED" }, { techniques: ["T1078"] })],
      [{ ...manyOf([right(linked)], [opener], confirmed), huntRecorded: true }],
    ],
    shut: {
      OPENED_OF: [{}, manyOf([opener, another], [linked])],
      DECLARED_ON: [{}, manyOf([right(linked), right({ ...linked, id: "second" })], [opener], confirmed)],
      TECHNIQUES: [{ techniques: "T1078" }, manyOf([linked], [opener], {}, { techniques: ["T1078"] })],
      ACTS: [{ acts: '"They read mail."' }, manyOf([linked], [opener], {}, { acts: ["They read mail."] })],
    },
  },
});
