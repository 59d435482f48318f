import { responsibilities } from "../../../../response-model/process/responsibilities.js";
import { assignmentOf, caseFile, memberOf, moment, responseWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people as members, teams } from "../../../test-support/organization.js";
import type { CaseMember } from "../../case-file.js";
import { leadRole, ownerRole } from "../../people/holder-of.js";
import type { Assignment } from "../../records/people/assignment.js";
import { assignmentGates, roleGates } from "./role-gates.js";

const able = (id: string, teamFunction: string, ...cells: readonly string[]): CaseMember => {
  const [team] = memberOf(id, teamFunction).teams;
  return { ...memberOf(id, teamFunction), teams: team ? [{ ...team, responsibilities: cells }] : [] };
};
const people = [
  able("security team", "SECURITY_RESPONSE", "INCIDENT_RESPONSE_LEAD"),
  able("exchange team", "SERVICE", "SECURITY_INCIDENT_OWNER"),
  able("sharepoint team", "SERVICE", "SECURITY_INCIDENT_OWNER"),
  { ...able("Mina", "SECURITY_RESPONSE", "INCIDENT_RESPONSE_LEAD"), appointments: ["EXECUTIVE_INCIDENT_MANAGER"] },
  { ...able("Robo", "SECURITY_RESPONSE", "INCIDENT_RESPONSE_LEAD"), kind: "SERVICE_ACCOUNT" as const },
];
const naming = (personId: string) => ({ input: { personId } });

const lead = { en: "the incident response lead", ko: "인시던트 대응 리드" };
const owner = { en: "the security incident owner for Exchange", ko: "서비스 Exchange의 보안 인시던트 소유자" };
const leading = { ...caseFile(), role: leadRole, people };
const owning = { ...caseFile(), role: ownerRole("exchange"), people };
const red = { ...leading, ...caseFile({ incident: { handling: "RED" } }) };

const notEntitled = (role: "INCIDENT_RESPONSE_LEAD" | "SECURITY_INCIDENT_OWNER") => {
  const { title: en, koreanTitle: ko } = responsibilities[role];
  return { en, ko };
};
const another = {
  person: "sharepoint team",
  role: owner,
  place: { en: "the team that owns Exchange", ko: "서비스 Exchange 소유 팀" },
  responsibility: notEntitled("SECURITY_INCIDENT_OWNER"),
};

const held = assignmentOf({ id: "held", personId: "sora", personName: "Sora" });
const offer = assignmentOf({
  id: "offer",
  personName: "Sena",
  state: "OFFERED",
  expiresAt: moment,
  handoverFromId: null,
});

checkGates(
  roleGates,
  {
    SERVICES_AFFECTED: {
      open: [[leading], [owning]],
      shut: {
        NOT_AFFECTED: [{ services: "Exchange" }, { ...owning, responses: [responseWith({ state: "RELEASED" })] }],
      },
    },
    ROLE_VACANT: {
      open: [
        [leading],
        [{ ...owning, assignments: [held, offer] }],
        [{ ...leading, assignments: [{ ...held, state: "REPLACED" }] }],
      ],
      shut: {
        HELD: [
          { person: "Sora", role: lead },
          { ...leading, assignments: [held, offer] },
        ],
        OFFERED: [
          { person: "Sena", role: lead },
          { ...leading, assignments: [offer] },
        ],
      },
    },
    CANDIDATE_FITS: {
      open: [
        [leading, naming("security team")],
        [owning, naming("exchange team")],
        [
          { ...red, ...caseFile({ incident: { handling: "RED", virtualTeamPersonIds: ["security team"] } }) },
          naming("security team"),
        ],
      ],
      shut: {
        UNKNOWN: [{ id: "nobody" }, leading, naming("nobody")],
        PROGRAM: [{ person: "Robo" }, leading, naming("Robo")],
        EXECUTIVE: [{ person: "Mina" }, leading, naming("Mina")],
        SHUT_OUT: [{ person: "security team" }, red, naming("security team")],
        NOT_ENTITLED: [another, owning, naming("sharepoint team")],
      },
    },
  },
  ["CANDIDATE_FITS SAME_PERSON"],
);

const ofAssignment = (assignment: Assignment, assignments: readonly Assignment[] = []) => ({
  ...leading,
  assignments,
  assignment,
  role: { role: assignment.role, serviceId: assignment.serviceId },
});
const holding = (...responsibilities: readonly string[]) => ({
  ...members.sena,
  memberships: [{ ...teams.security, responsibilities }],
});
const before = { now: new Date(moment.getTime() - 1) };

checkGates(assignmentGates, {
  OFFER_IN_TIME: {
    open: [[ofAssignment(offer), before], [ofAssignment({ ...offer, state: "DECLINED" })]],
    shut: { ENDED: [{ expiresAt: moment.toISOString() }, ofAssignment(offer)] },
  },
  ANSWERS_THE_OFFER: {
    open: [
      [ofAssignment(offer), { operation: "acceptLead", viewer: holding("INCIDENT_RESPONSE_LEAD") }],
      [
        ofAssignment({ ...offer, ...ownerRole("exchange") }),
        { operation: "acceptOwnership", viewer: holding("SECURITY_INCIDENT_OWNER") },
      ],
      [
        ofAssignment({ ...offer, handoverFromId: "held" }),
        { operation: "acceptHandover", viewer: holding("INCIDENT_RESPONSE_LEAD") },
      ],
    ],
    shut: {
      ANOTHER_ROLE: [
        { role: lead, operation: "acceptHandover" },
        ofAssignment({ ...offer, handoverFromId: "held" }),
        { operation: "acceptLead" },
      ],
      NO_CELL: [
        { role: lead, responsibility: notEntitled("INCIDENT_RESPONSE_LEAD") },
        ofAssignment({ ...offer, handoverFromId: "held" }),
        { operation: "acceptHandover", viewer: holding("SECURITY_INCIDENT_OWNER") },
      ],
    },
  },
  SUCCESSOR_FREE: {
    open: [[ofAssignment(held, [held])]],
    shut: { OFFERED: [{ person: "Sena", role: lead }, ofAssignment(held, [held, offer])] },
  },
  CANDIDATE_FITS: {
    open: [[ofAssignment(held), naming("security team")]],
    shut: {
      UNKNOWN: [{ id: "nobody" }, ofAssignment(held), naming("nobody")],
      PROGRAM: [{ person: "Robo" }, ofAssignment(held), naming("Robo")],
      EXECUTIVE: [{ person: "Mina" }, ofAssignment(held), naming("Mina")],
      SHUT_OUT: [
        { person: "security team" },
        { ...ofAssignment(held), incident: red.incident },
        naming("security team"),
      ],
      NOT_ENTITLED: [
        {
          person: "exchange team",
          role: lead,
          place: { en: "a team of the security side", ko: "보안 측 팀" },
          responsibility: notEntitled("INCIDENT_RESPONSE_LEAD"),
        },
        ofAssignment(held),
        naming("exchange team"),
      ],
      SAME_PERSON: [
        { person: "security team" },
        ofAssignment({ ...held, personId: "security team" }),
        naming("security team"),
      ],
    },
  },
});
