import { alertWith, assignmentOf, caseFile, memberOf, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people } from "../../../test-support/organization.js";
import type { Incident } from "../../records/case/incident.js";
import { markedAlertGates } from "./marked-alert-gates.js";

const { sora, sena, erin } = people;
const alert = alertWith({ handling: "AMBER_STRICT" });
const alone = { alert, assessment: null };
const within = (changes: Parameters<typeof caseFile>[0] = {}) => ({ ...caseFile(changes), ...alone });
const as = (handling: string, viewer = sora) => ({ input: { handling }, viewer });

const lead = assignmentOf({ personId: sora.personId, personName: "Sora" });
const wholeTeam = [
  memberOf("security team", "SECURITY_RESPONSE"),
  memberOf("exchange team", "SERVICE"),
  memberOf("communications", "CUSTOMER_COMMUNICATIONS"),
];
const survivor = "INC-2026-00002";
const ended = (state: Incident["state"], changes: Partial<Incident> = {}) =>
  within({ incident: { state, endedAt: moment, ...changes } });
const time = moment.toISOString();

checkGates(
  markedAlertGates,
  {
    INCIDENT_OPEN: {
      open: [[alone], [within()]],
      shut: {
        CLOSED: [{ endedAt: time }, ended("CLOSED")],
        DISMISSED: [{ endedAt: time }, ended("DISMISSED")],
        WITHDRAWN: [{ endedAt: time }, ended("WITHDRAWN")],
        MERGED: [{ survivor, endedAt: time }, ended("MERGED", { mergedIntoNumber: survivor })],
        BEING_MERGED: [{ survivor }, ended("MERGED", { mergedIntoNumber: survivor, mergeDueAt: moment })],
      },
    },
    ALERT_KEPT_CLOSE: {
      open: [
        [alone],
        [alone, as("RED", erin)],
        [alone, as("AMBER_STRICT", erin)],
        [alone, as("CLEAR")],
        [within(), as("AMBER")],
        [within({ assignments: [lead] }), as("AMBER")],
        // Whoever is kept out by the marking of its incident reads it no more than before.
        [within({ incident: { handling: "RED" } }), as("RED", erin)],
      ],
      shut: {
        LEAD_DECIDES: [{ handling: "TLP:AMBER" }, within({ assignments: [lead] }), as("AMBER", sena)],
        WIDER_THAN_INCIDENT: [
          { incident: caseFile().incident.number, marking: "TLP:AMBER" },
          within({ assignments: [lead] }),
          as("GREEN"),
        ],
      },
    },
    VIRTUAL_TEAM_FORMED: {
      open: [
        [alone, as("RED")],
        [within(), as("AMBER")],
        [within({ virtualTeam: wholeTeam }), as("RED")],
      ],
      shut: {
        RED_WITHOUT_TEAM: [
          {
            missing: [
              { en: "the Exchange team", ko: "Exchange 팀" },
              { en: "customer communications", ko: "고객 커뮤니케이션" },
            ],
          },
          within({ virtualTeam: wholeTeam.slice(0, 1) }),
          as("RED"),
        ],
      },
    },
    READERS_REMAIN: {
      open: [
        [alone, as("RED")],
        [within({ assignments: [lead] }), as("AMBER")],
        [within({ assignments: [lead], incident: { virtualTeamPersonIds: [sora.personId] } }), as("RED")],
      ],
      shut: { SHUTS_OUT_OF_ALERT: [{ names: ["Sora"] }, within({ assignments: [lead] }), as("RED")] },
    },
  },
  [
    "VIRTUAL_TEAM_FORMED INCOMPLETE",
    "VIRTUAL_TEAM_FORMED INCOMPLETE_AT_THE_END",
    "READERS_REMAIN SHUTS_OUT",
    "READERS_REMAIN SHUTS_OUT_CUSTODIANS",
  ],
);
