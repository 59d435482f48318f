import { alertWith, caseFile } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { namedAlertsGates } from "./named-alerts-gates.js";

const { SEVERITY_ASSESSED, JOINS_IN_TIME, ALERT_LINKED } = namedAlertsGates;
const received = { state: "RECEIVED", incidentId: null, severityAssessmentId: null } as const;
const assessed = { state: "TRIAGED", incidentId: null, severityAssessmentId: "assessment" } as const;
const linked = { state: "ESCALATED", incidentId: "incident" } as const;
const closed = { ...received, state: "CLOSED" } as const;
const ofSharePoint = { ...assessed, serviceId: "sharepoint" };
const elsewhere = { ...linked, incidentId: "another" };

const naming = (...alerts: readonly object[]) => ({
  ...caseFile(),
  named: alerts.map((one) => ({ alert: alertWith(one), assessment: null })),
});
const lookingBack = (...alerts: readonly object[]) => ({
  ...naming(...alerts),
  incident: caseFile({ incident: { state: "POST_INCIDENT_ACTIVITY" } }).incident,
});
const many = Array.from({ length: 22 }, (_, place) => ({ ...received, title: `Alert ${place}` }));

checkGates(
  { SEVERITY_ASSESSED, JOINS_IN_TIME, ALERT_LINKED },
  {
    SEVERITY_ASSESSED: {
      open: [
        [naming()],
        [naming(closed)],
        [naming(received, assessed)],
        [naming(received, linked)],
        [naming(elsewhere)],
      ],
      shut: {
        ALERTS_NOT_ASSESSED: [
          {
            alerts: [...many.slice(0, 20).map(({ title }) => `"${title}"`), { en: "and 2 more", ko: "그 외 2건" }],
          },
          naming(closed, ...many),
        ],
      },
    },
    JOINS_IN_TIME: {
      open: [
        [naming(ofSharePoint)],
        [lookingBack(ofSharePoint, { ...assessed, serviceId: "exchange" })],
        [lookingBack(ofSharePoint, linked)],
      ],
      shut: { OVER: [{}, lookingBack(ofSharePoint, closed)] },
    },
    ALERT_LINKED: {
      open: [[naming()], [naming(linked, assessed)]],
      shut: { NONE_LINKED: [{}, naming(elsewhere, assessed)] },
    },
  },
  [
    "SEVERITY_ASSESSED NOT_ASSESSED",
    "SEVERITY_ASSESSED SERVICE_NOT_ASSESSED",
    "SEVERITY_ASSESSED PROVISIONAL",
    "ALERT_LINKED NOT_LINKED",
  ],
);
