import { alertWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { SeverityAssessment } from "../../records/alerts/severity-assessment.js";
import { alertGates } from "./alert-gates.js";

const now = new Date("2026-05-04T08:00:00.000Z");
const due = (hours: number) => ({ now, input: { dueAt: new Date(now.getTime() + hours * 3_600_000) } });
const named = due(2).input.dueAt;
const seen = { alert: alertWith({ acknowledgedAt: now, triageDueAt: named }), assessment: null };
const alert = { alert: alertWith({}), assessment: null };

checkGates(
  alertGates,
  {
    NOT_AN_ATTACK: {
      open: [[alert, { input: { disposition: "FALSE_POSITIVE" } }]],
      shut: { TRUE_POSITIVE: [{}, alert, { input: { disposition: "TRUE_POSITIVE" } }] },
    },
    TUNING_NAMED: {
      open: [
        [alert, { input: { disposition: "BENIGN_POSITIVE" } }],
        [alert, { input: { disposition: "FALSE_POSITIVE", tuning: "Listed." } }],
      ],
      shut: { MISSING: [{}, alert, { input: { disposition: "FALSE_POSITIVE", tuning: null } }] },
    },
    TRIAGE_DUE_AHEAD: {
      open: [[alert, due(1)], [alert, due(7 * 24)], [alert]],
      shut: {
        PASSED: [{ dueAt: "2026-05-04T08:00:00.000Z" }, alert, due(0)],
        TOO_FAR: [{ dueAt: "2026-05-12T08:00:00.000Z", days: "7" }, alert, due(8 * 24)],
      },
    },
    MOVED_TRIAGE_EXPLAINED: {
      open: [
        [alert, due(1)],
        [{ ...alert, alert: alertWith({ triageDueAt: named }) }, due(1)],
        [seen, { now, input: { dueAt: named } }],
        [seen, { now, input: { ...due(1).input, reason: "The vendor answers tomorrow." } }],
        [seen],
      ],
      shut: { UNEXPLAINED: [{ dueAt: "2026-05-04T10:00:00.000Z" }, seen, due(1)] },
    },
    SEVERITY_ASSESSED: {
      open: [[{ ...alert, assessment: {} as SeverityAssessment }]],
      shut: { NOT_ASSESSED: [{}, alert] },
    },
  },
  [
    "MOVED_TRIAGE_EXPLAINED ALL_UNEXPLAINED",
    "SEVERITY_ASSESSED ALERTS_NOT_ASSESSED",
    "SEVERITY_ASSESSED SERVICE_NOT_ASSESSED",
    "SEVERITY_ASSESSED PROVISIONAL",
  ],
);
