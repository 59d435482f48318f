import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { readPersonas } from "./personas.js";

interface ReferenceOrganization {
  readonly teams: readonly { key: string; name: string; function: string; responsibilities: readonly string[] }[];
  readonly services: readonly { key: string; kind: string; ownedBy: string }[];
  readonly people: readonly { key: string; subject: string; kind: string; name: string; teams: readonly string[] }[];
  readonly executiveIncidentManagers: readonly string[];
  readonly onCallRotations: readonly {
    key: string;
    team: string;
    timeZone: string;
    startsAt: string;
    shiftHours: number;
    participants: readonly string[];
  }[];
}

const file = join(repositoryRoot, "local", "organization", "reference-organization.json");
const organization = JSON.parse(readFileSync(file, "utf8")) as ReferenceOrganization;
const personas = readPersonas(join(repositoryRoot, "local", "organization", "personas.json"));

/** The cells as the committed schema of the teams subgraph would have them; kept here so that the file stands alone. */
const serviceSide = 12;
const securitySide = 13;

const keysOf = (things: readonly { readonly key: string }[]) => things.map(({ key }) => key);
const team = (key: string) => organization.teams.find((candidate) => candidate.key === key);
const membersOf = (key: string) =>
  organization.people.filter(({ kind, teams }) => kind === "PERSON" && teams.includes(key));

test("has each of the ten team functions", () => {
  const held = new Set(organization.teams.map((each) => each.function));
  expect([...held].sort()).toEqual([
    "CUSTOMER_COMMUNICATIONS",
    "CYBER_DEFENSE_OPERATIONS_CENTER",
    "DATACENTER_SECURITY",
    "LEGAL_AFFAIRS",
    "PARTNER_SECURITY",
    "SECURITY_RESPONSE",
    "SECURITY_RESPONSE_CENTER",
    "SERVICE",
    "THREAT_INTELLIGENCE",
    "TRUST",
  ]);
});

test("has three service teams and three partner teams", () => {
  const count = (name: string) => organization.teams.filter((each) => each.function === name).length;
  expect([count("SERVICE"), count("PARTNER_SECURITY")]).toEqual([3, 3]);
});

test.each(["teams", "services", "people", "onCallRotations"] as const)("gives no key twice among the %s", (list) => {
  const keys = keysOf(organization[list]);
  expect(new Set(keys).size).toBe(keys.length);
});

test("names only teams and people that exist", () => {
  const named = [
    ...organization.services.map(({ ownedBy }) => ownedBy),
    ...organization.people.flatMap(({ teams }) => teams),
    ...organization.onCallRotations.map((rotation) => rotation.team),
  ];
  expect(named.filter((key) => !keysOf(organization.teams).includes(key))).toEqual([]);
  const participants = organization.onCallRotations.flatMap((rotation) => rotation.participants);
  expect(participants.filter((key) => !keysOf(organization.people).includes(key))).toEqual([]);
});

test("appoints two executive incident managers of different teams, both of them personas", () => {
  const named = organization.executiveIncidentManagers.map((key) =>
    organization.people.find((person) => person.key === key),
  );
  expect(named.map((person) => person?.kind)).toEqual(["PERSON", "PERSON"]);
  expect(new Set(named.flatMap((person) => person?.teams)).size).toBe(2);
  expect(personas.filter(({ subject }) => named.some((person) => person?.subject === subject))).toMatchObject([
    { persona: "executive-manager" },
    { persona: "executive-director" },
  ]);
});

test("gives every cell of the responsibility matrix a holder", () => {
  const cells = new Set(organization.teams.flatMap(({ responsibilities }) => responsibilities));
  expect(cells.size).toBe(securitySide + serviceSide);
});

test("gives the security side to the security response team alone, and the service side to whoever owns a service", () => {
  const security = new Set(team("security-response")?.responsibilities);
  expect(security.size).toBe(securitySide);
  const owners = new Set(organization.services.map(({ ownedBy }) => ownedBy));
  const others = organization.teams.filter(({ key }) => key !== "security-response");
  const holders = others.filter(({ responsibilities }) => responsibilities.length > 0);
  expect(new Set(keysOf(holders))).toEqual(owners);
  for (const holder of holders) {
    expect(new Set(holder.responsibilities).size).toBe(serviceSide);
    expect(holder.responsibilities.filter((cell) => security.has(cell))).toEqual([]);
  }
});

test("has a person in every team, and two where a handover needs them", () => {
  expect(organization.teams.filter(({ key }) => membersOf(key).length === 0)).toEqual([]);
  const handingOver = organization.teams.filter(({ responsibilities }) => responsibilities.length > 0);
  expect(handingOver.filter(({ key }) => membersOf(key).length < 2)).toEqual([]);
});

test("has a rotation for security and for every owner of a service, manned by members of the team", () => {
  const rotating = organization.onCallRotations.map((rotation) => rotation.team);
  const needed = ["security-response", ...organization.services.map(({ ownedBy }) => ownedBy)];
  expect(needed.filter((key) => !rotating.includes(key))).toEqual([]);
  for (const { team: key, participants, timeZone, startsAt, shiftHours } of organization.onCallRotations) {
    expect(participants.filter((participant) => !keysOf(membersOf(key)).includes(participant))).toEqual([]);
    expect(new Date(startsAt).toISOString()).toBe(startsAt.replace("Z", ".000Z"));
    expect(Intl.supportedValuesOf("timeZone")).toContain(timeZone);
    expect(shiftHours).toBeGreaterThan(0);
  }
});

test("every persona is somebody in the organization, with that name, team and function", () => {
  const described = personas.map(({ subject }) => {
    const person = organization.people.find((candidate) => candidate.subject === subject);
    const home = team(person?.teams[0] ?? "");
    return { subject, name: person?.name, team: home?.name ?? null, function: home?.function ?? null };
  });
  expect(described).toEqual(personas.map(({ persona: _persona, ...rest }) => rest));
});

test("every team has a persona, and no persona is named twice", () => {
  const names = personas.map(({ persona }) => persona);
  expect(new Set(names).size).toBe(names.length);
  const teams = new Set(personas.map((persona) => persona.team));
  expect(organization.teams.filter(({ name }) => !teams.has(name))).toEqual([]);
});
