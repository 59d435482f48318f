import { alertWith, analysisAt, approvalOf, caseFile, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { judgedAlertGates, judgedAlertsGates } from "./judged-alert-gates.js";

const alert = alertWith({ id: "right", incidentId: "incident", disposition: "TRUE_POSITIVE" });
const other = alertWith({ id: "other", incidentId: "incident", disposition: "TRUE_POSITIVE" });
const confirmed = { state: "DECLARED", determination: "CONFIRMED" } as const;
const said = { techniques: ["T1078"], acts: ["They read mail."] };
const nothing = { techniques: [], acts: [] };
const asFalse = { input: { disposition: "FALSE_POSITIVE" } };
const withdrawal = (changes: object = {}) =>
  approvalOf({
    operation: "withdrawIncident",
    state: "GRANTED",
    input: { determination: "FALSE_POSITIVE" },
    expiresAt: new Date(moment.getTime() + 60_000),
    ...changes,
  });
const declared = (changes: object = {}, of: object = {}) => ({
  ...caseFile({ incident: confirmed, ...changes }),
  ...{ alert, assessment: null, anotherIsTrue: false, restingOn: new Map([["right", nothing]]), ...of },
});
const suspected = (of: object = {}) => ({ ...declared({}, of), ...caseFile(), ...of });

checkGates(judgedAlertGates, {
  NOTHING_RESTS_ON_JUDGEMENT: {
    open: [
      [declared(), { input: { disposition: "TRUE_POSITIVE" } }],
      [declared({}, { anotherIsTrue: true }), asFalse],
      [declared({ analyses: [analysisAt(moment)] }), asFalse],
      [declared({ huntRecorded: true }), asFalse],
      [declared({ approvals: [withdrawal()] }), asFalse],
      [declared({}, { alert: { ...alert, disposition: "BENIGN_POSITIVE" } }), asFalse],
      // Of another incident: another gate says so.
      [declared({}, { alert: { ...alert, incidentId: "another" } }), asFalse],
      [suspected(), asFalse],
    ],
    shut: {
      DECLARED_ON: [{}, declared({ approvals: [withdrawal({ expiresAt: moment })] }), asFalse],
      TECHNIQUES: [
        { techniques: "T1078" },
        suspected({ restingOn: new Map([["right", { ...said, acts: [] }]]) }),
        asFalse,
      ],
      ACTS: [
        { acts: '"They read mail."' },
        suspected({ restingOn: new Map([["right", { ...said, techniques: [] }]]) }),
        asFalse,
      ],
    },
  },
});

const named = [alert, other].map((one) => ({ alert: one, assessment: null }));
const many = (of: object = {}) => ({ ...declared({}, of), named, ...of });
const bothSay = new Map([
  ["right", { ...said, acts: [] }],
  ["other", { ...said, acts: [] }],
]);

checkGates(judgedAlertsGates, {
  NOTHING_RESTS_ON_JUDGEMENT: {
    open: [
      [many({ anotherIsTrue: true }), asFalse],
      // One of them is kept: its result says so.
      [many({ anotherIsTrue: true, restingOn: new Map([["right", said]]) }), asFalse],
      [many({ named: [] }), asFalse],
    ],
    shut: {
      DECLARED_ON: [{}, many(), asFalse],
      TECHNIQUES: [{ techniques: "T1078" }, many({ anotherIsTrue: true, restingOn: bothSay }), asFalse],
      ACTS: [
        { acts: '"They read mail."' },
        many({
          anotherIsTrue: true,
          named: named.slice(0, 1),
          restingOn: new Map([["right", { ...said, techniques: [] }]]),
        }),
        asFalse,
      ],
    },
  },
});
