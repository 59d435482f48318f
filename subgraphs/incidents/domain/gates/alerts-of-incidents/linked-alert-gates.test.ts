import { alertWith, caseFile } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { SeverityAssessment } from "../../records/alerts/severity-assessment.js";
import { linkedAlertGates } from "./linked-alert-gates.js";

const alert = alertWith({ incidentId: "incident", serviceId: "exchange" });
const file = { ...caseFile(), alert, assessment: null };
const ofSharePoint = { ...alert, serviceId: "sharepoint" };
const lookingBack = caseFile({ incident: { state: "POST_INCIDENT_ACTIVITY" } });

checkGates(
  linkedAlertGates,
  {
    SEVERITY_ASSESSED: {
      open: [[{ ...file, assessment: {} as SeverityAssessment }]],
      shut: { NOT_ASSESSED: [{}, file] },
    },
    ALERT_LINKED: {
      open: [[file]],
      shut: { NOT_LINKED: [{ alert: "Odd sign-ins" }, { ...file, alert: { ...alert, incidentId: "another" } }] },
    },
    TUNING_NAMED: {
      open: [[file, { input: { disposition: "FALSE_POSITIVE", tuning: "Listed." } }]],
      shut: { MISSING: [{}, file, { input: { disposition: "FALSE_POSITIVE" } }] },
    },
    JOINS_IN_TIME: {
      open: [[{ ...file, alert: ofSharePoint }], [{ ...file, ...lookingBack }]],
      shut: { OVER: [{}, { ...file, ...lookingBack, alert: ofSharePoint }] },
    },
  },
  [
    "ALERT_LINKED NONE_LINKED",
    "SEVERITY_ASSESSED ALERTS_NOT_ASSESSED",
    "SEVERITY_ASSESSED SERVICE_NOT_ASSESSED",
    "SEVERITY_ASSESSED PROVISIONAL",
  ],
);
