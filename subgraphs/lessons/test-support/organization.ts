import type { Membership, Viewer } from "../../../platform/identity/viewer.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import type { TeamFunction } from "../../response-model/process/team-functions.js";

/** A fixed id with a number at its end. */
export const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;

export const services = { exchange: idOf(101), sharepoint: idOf(102), teams: idOf(103) } as const;

export const everyCell = Object.keys(responsibilities) as Responsibility[];

const cellsOf = (side: "SECURITY_TEAM" | "SERVICE_TEAM") =>
  everyCell.filter((code) => responsibilities[code].side === side);

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
  legal: team(205, "Legal Affairs", "LEGAL_AFFAIRS"),
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
  lena: person(307, "Lena", teams.legal),
  robo: { ...person(310, "Robo", teams.exchange), kind: "SERVICE_ACCOUNT" },
  nobody: person(308, "Nobody"),
} as const;

/** Somebody whose team holds only these cells, and owns these services. */
export const holderOf = (cells: readonly Responsibility[], ...serviceIds: readonly string[]): Viewer =>
  person(309, "Holder", team(206, "Holders", "SERVICE", cells, serviceIds));
