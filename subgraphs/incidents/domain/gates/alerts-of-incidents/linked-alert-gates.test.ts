import { alertWith, assignmentOf, caseFile, memberOf } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { SeverityAssessment } from "../../records/alerts/severity-assessment.js";
import { joiningAlertGates, linkedAlertGates } from "./linked-alert-gates.js";

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

const red = { ...file, alert: { ...alert, handling: "RED" as const } };
const strict = { ...file, alert: { ...alert, handling: "AMBER_STRICT" as const } };
const exchange = { id: "exchange", name: "Exchange", ownerTeamId: "exchange team" };
const sharePoint = { id: "sharepoint", name: "SharePoint", ownerTeamId: "sharepoint team" };
const assignments = [assignmentOf({ personId: "sora", personName: "Sora" })];
const virtualTeam = [
  memberOf("security team", "SECURITY_RESPONSE"),
  memberOf("exchange team", "SERVICE"),
  memberOf("communications", "CUSTOMER_COMMUNICATIONS"),
];

checkGates(
  joiningAlertGates,
  {
    VIRTUAL_TEAM_FORMED: {
      open: [[strict], [{ ...red, virtualTeam }], [{ ...red, virtualTeam, ofAlert: exchange }]],
      shut: {
        RED_WITHOUT_TEAM: [
          {
            missing: [
              { en: "the SharePoint team", ko: "SharePoint 팀" },
              { en: "customer communications", ko: "고객 커뮤니케이션" },
            ],
          },
          // Its service joins with it, and nobody of that is of the virtual team.
          { ...red, virtualTeam: virtualTeam.slice(0, 2), ofAlert: sharePoint },
        ],
      },
    },
    READERS_REMAIN: {
      open: [[{ ...strict, assignments }], [red]],
      shut: { SHUTS_OUT_OF_ALERT: [{ names: ["Sora"] }, { ...red, assignments }] },
    },
  },
  [
    "VIRTUAL_TEAM_FORMED INCOMPLETE",
    "VIRTUAL_TEAM_FORMED INCOMPLETE_AT_THE_END",
    "READERS_REMAIN SHUTS_OUT",
    "READERS_REMAIN SHUTS_OUT_CUSTODIANS",
  ],
);
