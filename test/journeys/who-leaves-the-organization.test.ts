import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SupervisedProcess } from "../../local/processes/supervised-process.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { until } from "../support/until.js";
import { type LiveClient, overEvents } from "./support/clients/live-clients.js";
import { replicaOf } from "./support/processes/replicas.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";

interface Person {
  readonly key: string;
  readonly teams: readonly string[];
  readonly expiresAt?: string;
}

const reference = JSON.parse(
  readFileSync(join(__dirname, "../../local/organization/reference-organization.json"), "utf8"),
) as {
  readonly people: readonly Person[];
};

const folder = temporaryFolder();
const file = join(folder.path, "organization.json");
let running: RunningSystem;
let teams: SupervisedProcess;
let live: LiveClient | undefined;

beforeAll(async () => {
  running = await startRunningSystem();
  writeOrganization((person) => [person]);
  // Another teams subgraph on the same database, with a file of its own.
  teams = replicaOf(running.system, "teams", { environment: { ORGANIZATION_FILE: file } });
  await teams.start();
});
afterAll(async () => {
  live?.stop();
  await teams?.stop();
  await running?.stop();
  folder.remove();
});

function writeOrganization(change: (person: Person) => readonly Person[]): void {
  writeFileSync(`${file}.new`, JSON.stringify({ ...reference, people: reference.people.flatMap(change) }));
  renameSync(`${file}.new`, file);
}

const codeOf = async (persona: string) => {
  const { data, errors } = await running.cordon.ask<{ me: object }>(persona, "{ me { name teams { name } } }");
  return errors[0]?.extensions.reason ?? data?.me;
};

test("Who is taken out of the organization file is nobody within seconds, also on a stream that is open, and the name stays.", async () => {
  expect(await codeOf("legal-counsel")).toMatchObject({ name: "Claire Dubois" });
  const gateway = new URL(running.cordon.gatewayUrl).origin;
  const target = { url: () => gateway, token: () => running.cordon.tokenFor("legal-counsel") };
  live = await overEvents(target, { query: "subscription { incidentChanged { operation } }" });
  const { people } = await running.cordon.read<{ people: { nodes: { id: string; key: string }[] } }>(
    "security-lead",
    "{ people(first: 100) { nodes { id key } } }",
  );
  const id = people.nodes.find(({ key }) => key === "claire-dubois")?.id;

  writeOrganization((person) => (person.key === "claire-dubois" ? [] : [person]));
  await until(async () => (await codeOf("legal-counsel")) === "PERSON_UNKNOWN", "her token is worth nothing");
  await until(() => live?.end !== undefined, "her stream ends");
  const { person } = await running.cordon.read<{ person: object }>(
    "security-lead",
    "query ($id: ID!) { person(id: $id) { name teams { name } deactivatedAt } }",
    { id },
  );
  expect(person).toEqual({ name: "Claire Dubois", teams: [], deactivatedAt: expect.any(String) });

  writeOrganization((person) => [person]);
  await until(async () => (await codeOf("legal-counsel")) !== "PERSON_UNKNOWN", "she is back");
  expect(await codeOf("legal-counsel")).toMatchObject({ teams: [{ name: expect.stringContaining("Legal") }] });
});

test("Who is taken out of a team loses what the team may, within seconds.", async () => {
  writeOrganization((person) => [person.key === "ye-jin-han" ? { ...person, teams: [] } : person]);
  await until(
    async () => JSON.stringify(await codeOf("trust-advisor")) === '{"name":"Ye-jin Han","teams":[]}',
    "the team is gone",
  );
});

test("A program whose account runs out is refused, and told why.", async () => {
  writeOrganization((person) => [
    person.key === "exchange-monitoring" ? { ...person, expiresAt: "2026-01-01T00:00:00Z" } : person,
  ]);
  await until(async () => (await codeOf("monitoring")) === "ACCOUNT_EXPIRED", "the account has run out");
});
