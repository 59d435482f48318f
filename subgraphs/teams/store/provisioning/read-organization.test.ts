import { readFileSync } from "node:fs";
import { referenceFile } from "../../test-support/teams-room.js";
import { readOrganization } from "./read-organization.js";

const text = readFileSync(referenceFile, "utf8");

test("Reads the reference organization", () => {
  expect(readOrganization(text)).toEqual(JSON.parse(text));
});

type Entry = Record<string, unknown>;

const appoint = (organization: object, ...keys: readonly string[]) =>
  Object.assign(organization, { executiveIncidentManagers: keys });

test.each<[string, (organization: Record<string, Entry[]>) => void, RegExp]>([
  [
    "a function that does not exist",
    ({ teams }) => set(teams, "msrc", { function: "SALES" }),
    /^teams "msrc": function: Invalid option/,
  ],
  [
    "a property that does not exist",
    ({ teams }) => set(teams, "msrc", { funktion: "TRUST" }),
    /^teams "msrc": Unrecognized key: "funktion"/,
  ],
  ["a missing name", ({ services }) => set(services, "exchange", { name: undefined }), /^services "exchange": name: /],
  [
    "an owner that is no team",
    ({ services }) => set(services, "exchange", { ownedBy: "exchnge" }),
    /^services "exchange": ownedBy names the team "exchnge", which the file does not have/,
  ],
  [
    "a person of no team",
    ({ people }) => set(people, "marcus-bell", { teams: ["nowhere"] }),
    /^people "marcus-bell": teams names the team "nowhere"/,
  ],
  [
    "a person of more than a hundred teams",
    ({ people }) => set(people, "marcus-bell", { teams: Array(101).fill("cdoc") }),
    /^people "marcus-bell": teams: must be at most 100/,
  ],
  [
    "an address that is none",
    ({ people }) => set(people, "marcus-bell", { email: "marcus" }),
    /^people "marcus-bell": email: is not an email address/,
  ],
  [
    "a subject there twice",
    ({ people }) => set(people, "marcus-bell", { subject: "ji-woo-park" }),
    /^people: the subject "ji-woo-park" is there twice/,
  ],
  [
    "somebody who would be recorded as Cordon itself",
    ({ people }) => set(people, "marcus-bell", { subject: "SYSTEM" }),
    /^people "marcus-bell": subject: is what Cordon itself is recorded as/,
  ],
  [
    "a service team that would lead responses",
    ({ teams }) => set(teams, "exchange", { responsibilities: ["INCIDENT_RESPONSE_LEAD"] }),
    /^teams "exchange": responsibilities names INCIDENT_RESPONSE_LEAD, which stands across the matrix/,
  ],
  ["a key there twice", ({ teams }) => set(teams, "msrc", { key: "cdoc" }), /teams: the key "cdoc" is there twice/],
  [
    "a time zone that is none",
    ({ onCallRotations }) => set(onCallRotations, "mstic-on-call", { timeZone: "Mars" }),
    /^onCallRotations "mstic-on-call": timeZone: is not a time zone/,
  ],
  [
    "a start that is no time",
    ({ onCallRotations }) => set(onCallRotations, "mstic-on-call", { startsAt: "soon" }),
    /startsAt: is not a time/,
  ],
  [
    "a shift of no hours",
    ({ onCallRotations }) => set(onCallRotations, "mstic-on-call", { shiftHours: 0 }),
    /shiftHours: /,
  ],
  [
    "a participant of another team",
    ({ onCallRotations }) => set(onCallRotations, "mstic-on-call", { participants: ["marcus-bell"] }),
    /participants names "marcus-bell", who does not belong to the team "mstic"/,
  ],
  [
    "a program that takes turns",
    ({ onCallRotations }) => set(onCallRotations, "exchange-on-call", { participants: ["exchange-monitoring"] }),
    /which is a service account/,
  ],
  [
    "a single executive incident manager",
    (organization) => appoint(organization, "min-jun-lee"),
    /^executiveIncidentManagers: names one person only; name the keys of two or more people/,
  ],
  [
    "no executive incident manager, as in a file of before there were any",
    (organization) => delete organization.executiveIncidentManagers,
    /^executiveIncidentManagers: names nobody; name the keys of two or more people/,
  ],
  [
    "one human being under two accounts as the executive incident managers",
    ({ people }) => set(people, "sofia-lindqvist", { email: "Min-jun-Lee@example.com" }),
    /^executiveIncidentManagers: names one person only/,
  ],
  [
    "a program as an executive incident manager",
    (organization) => appoint(organization, "min-jun-lee", "sofia-lindqvist", "exchange-monitoring"),
    /^executiveIncidentManagers: names "exchange-monitoring", which is a service account and decides nothing$/,
  ],
  [
    "an executive incident manager who has left, or was never there",
    (organization) => appoint(organization, "min-jun-lee", "sofia-lindqvist", "nobody"),
    /^executiveIncidentManagers: names "nobody", whom the file does not have$/,
  ],
  [
    "an executive incident manager named twice",
    (organization) => appoint(organization, "min-jun-lee", "sofia-lindqvist", "min-jun-lee"),
    /^executiveIncidentManagers: "min-jun-lee" is there twice$/,
  ],
  [
    "a cell of the service side without a service",
    ({ teams }) => set(teams, "trust", { responsibilities: ["EVENT_AND_ALERT_TRIAGE"] }),
    /^teams "trust": responsibilities names EVENT_AND_ALERT_TRIAGE, but the team owns no service/,
  ],
  [
    "an operation that is for persons",
    ({ people }) => set(people, "exchange-monitoring", { operations: ["reportAlert", "startRecovery"] }),
    /^people "exchange-monitoring": operations names "startRecovery", which is no operation that a program may carry out \(those are (?=.*\breportAlert\b)(?!.*\bstartRecovery\b)\w+(, \w+)+\)$/,
  ],
  [
    "an operation that does not exist",
    ({ people }) => set(people, "exchange-monitoring", { operations: ["raportAlert"] }),
    /operations names "raportAlert", which is no operation/,
  ],
  [
    "an operation that is named twice",
    ({ people }) => set(people, "exchange-monitoring", { operations: ["reportAlert", "reportAlert"] }),
    /operations names "reportAlert" twice/,
  ],
  [
    "a person with a list of operations",
    ({ people }) => set(people, "marcus-bell", { operations: [] }),
    /^people "marcus-bell": operations is for service accounts/,
  ],
  [
    "a person who runs out",
    ({ people }) => set(people, "marcus-bell", { expiresAt: "2030-01-01T00:00:00Z" }),
    /^people "marcus-bell": expiresAt is for service accounts/,
  ],
  [
    "an end that is no time",
    ({ people }) => set(people, "exchange-monitoring", { expiresAt: "soon" }),
    /^people "exchange-monitoring": expiresAt: is not a time/,
  ],
  [
    "a word about the removed that nobody knows",
    (organization) => Object.assign(organization, { removed: "delete" }),
    /^removed: /,
  ],
])("Refuses %s in one line that names the key", (_what, spoil, words) => {
  const organization = JSON.parse(text);
  spoil(organization);
  const read = () => readOrganization(JSON.stringify(organization));
  expect(read).toThrow(words);
  expect(read).not.toThrow(/\n/);
});

function set(entries: Entry[] | undefined, key: string, values: Entry): void {
  const entry = entries?.find((candidate) => candidate.key === key);
  if (!entry) throw new Error(`Nothing has the key ${key}.`);
  Object.assign(entry, values);
}

test("Refuses what is not JSON in one line", () => {
  expect(() => readOrganization('{"teams":\n')).toThrow(/^it is not JSON/);
});

test("A file of before names an operation that programs could carry out once, and stays valid", () => {
  const organization = JSON.parse(text);
  set(organization.people, "exchange-monitoring", { operations: ["reportAlert", "recordIndicatorSweep"] });
  expect(() => readOrganization(JSON.stringify(organization))).not.toThrow();
});

test("Names the first problems and counts the rest", () => {
  const organization = JSON.parse(text);
  for (const person of organization.people) person.teams = ["nowhere"];
  organization.onCallRotations = [];
  expect(() => readOrganization(JSON.stringify(organization))).toThrow(/; and 22 more$/);
});
