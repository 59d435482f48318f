import type { Membership, Viewer } from "../../../platform/identity/viewer.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import type { TeamFunction } from "../../response-model/process/team-functions.js";

/** A fixed id with a number at its end. */
export const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;

export const services = { exchange: idOf(101), sharepoint: idOf(102), teams: idOf(103) } as const;

/** The sources of alerts of the tests. */
export const sources = { exchange: idOf(701), routed: idOf(702) } as const;

export const cellsOf = (side: "SECURITY_TEAM" | "SERVICE_TEAM") =>
  (Object.keys(responsibilities) as Responsibility[]).filter((code) => responsibilities[code].side === side);

const team = (
  number: number,
  teamName: string,
  teamFunction: TeamFunction,
  cells: readonly Responsibility[] = [],
  serviceIds: readonly string[] = [],
): Membership => ({ teamId: idOf(number), teamName, function: teamFunction, responsibilities: cells, serviceIds });

export const teams = {
  security: team(201, "Security Response", "SECURITY_RESPONSE", cellsOf("SECURITY_TEAM")),
  exchange: team(202, "Exchange", "SERVICE", cellsOf("SERVICE_TEAM"), [services.exchange]),
  sharepoint: team(203, "SharePoint", "SERVICE", cellsOf("SERVICE_TEAM"), [services.sharepoint]),
  teams: team(204, "Microsoft Teams", "SERVICE", cellsOf("SERVICE_TEAM"), [services.teams]),
  communications: team(205, "Customer Communications", "CUSTOMER_COMMUNICATIONS"),
  legal: team(206, "Legal Affairs", "LEGAL_AFFAIRS"),
  trust: team(207, "Trust", "TRUST"),
  partners: team(208, "Partner Security", "PARTNER_SECURITY"),
  responseCenter: team(210, "Security Response Center", "SECURITY_RESPONSE_CENTER"),
  intelligence: team(211, "Threat Intelligence", "THREAT_INTELLIGENCE"),
  management: team(209, "Management", "CYBER_DEFENSE_OPERATIONS_CENTER"),
} as const;

const person = (number: number, name: string, ...memberships: readonly Membership[]): Viewer => ({
  subject: name.toLowerCase(),
  kind: "PERSON",
  personId: idOf(number),
  name,
  memberships,
});

/** The people of the tests; the first letter tells the team. */
export const people = {
  sora: person(301, "Sora", teams.security),
  sena: person(302, "Sena", teams.security),
  erin: person(303, "Erin", teams.exchange),
  emil: person(304, "Emil", teams.exchange),
  shai: person(305, "Shai", teams.sharepoint),
  tomo: person(306, "Tomo", teams.teams),
  cora: person(307, "Cora", teams.communications),
  cleo: person(316, "Cleo", teams.communications),
  lena: person(308, "Lena", teams.legal),
  tara: person(309, "Tara", teams.trust),
  robo: { ...person(312, "Robo", teams.exchange), kind: "SERVICE_ACCOUNT" },
  paul: person(313, "Paul", teams.partners),
  mina: { ...person(314, "Mina", teams.management), appointments: ["EXECUTIVE_INCIDENT_MANAGER"] },
  milo: { ...person(315, "Milo", teams.management), appointments: ["EXECUTIVE_INCIDENT_MANAGER"] },
  mara: person(317, "Mara", teams.responseCenter),
  ivan: person(318, "Ivan", teams.intelligence),
  nobody: person(310, "Nobody"),
} as const;

/** Somebody of every team: for tests of what does not depend on who acts. */
export const everyone = person(311, "Everyone", ...Object.values(teams));

/** The gateway itself. */
export const system: Viewer = {
  subject: "system",
  kind: "SYSTEM",
  personId: "gateway",
  name: "Gateway",
  memberships: [],
};
