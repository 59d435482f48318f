import { alertWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { SeverityAssessment } from "../../records/alerts/severity-assessment.js";
import { alertGates } from "./alert-gates.js";

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
    SEVERITY_ASSESSED: {
      open: [[{ ...alert, assessment: {} as SeverityAssessment }]],
      shut: { NOT_ASSESSED: [{}, alert] },
    },
  },
  ["SEVERITY_ASSESSED SERVICE_NOT_ASSESSED", "SEVERITY_ASSESSED PROVISIONAL"],
);
