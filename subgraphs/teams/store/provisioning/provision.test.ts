import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import canonicalize from "canonicalize";
import type { DataSource } from "typeorm";
import { verifyChains } from "../../../../platform/actions/audit/verify-chains.js";
import { createLog } from "../../../../platform/runtime/log.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import type { Organization } from "../../domain/records/organization.js";
import { openTeamsDatabase, referenceOrganization } from "../../test-support/teams-room.js";
import { identityOf } from "../identity-of.js";
import { tables } from "../tables.js";
import { provision } from "./provision.js";

type Mutable<Value> = { -readonly [Property in keyof Value]: Value[Property] };

let folder: ReturnType<typeof temporaryFolder>;
let databases: DataSource[];
let drop: () => Promise<void>;
const log = createLog("teams", "silent");

beforeEach(async () => {
  folder = temporaryFolder();
  const empty = await openTeamsDatabase("provision");
  databases = [await empty.open(), await empty.open(), await empty.open()];
  drop = empty.drop;
});

afterEach(async () => {
  for (const database of databases) await database.destroy();
  await drop();
  folder.remove();
});

const first = () => {
  const [database] = databases;
  if (!database) throw new Error("no database");
  return database;
};

function fileOf(content: object | string): string {
  const file = join(folder.path, "organization.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

function changed(change: (organization: Mutable<Organization>) => void): Organization {
  const organization = referenceOrganization();
  change(organization);
  return organization;
}

async function counts() {
  const [row] = await first().query(
    `SELECT (SELECT count(*)::int FROM team) AS teams, (SELECT count(*)::int FROM person) AS people,
            (SELECT count(*)::int FROM service) AS services, (SELECT count(*)::int FROM on_call_rotation) AS rotations,
            (SELECT count(*)::int FROM outbox_event) AS events, (SELECT count(*)::int FROM audit_entry) AS audit`,
  );
  return row;
}

const all = { teams: 14, people: 27, services: 6, rotations: 7, events: 54, audit: 1 };

const eventsAfter = (sequence: number) =>
  first().query<{ type: string; subject: string; data: Record<string, unknown> }[]>(
    "SELECT type, subject, data FROM outbox_event WHERE sequence > $1 ORDER BY sequence",
    [sequence],
  );

test("A first start imports everything, with one event for each thing and one audit entry by the system", async () => {
  await provision(first(), log, fileOf(referenceOrganization()));
  expect(await counts()).toEqual(all);
  const [entry] = await first().query("SELECT actor, action, subject_type, summary FROM audit_entry");
  expect(entry).toMatchObject({ actor: "SYSTEM", action: "importOrganization", subject_type: "Organization" });
  expect(entry.summary).toMatch(/54 new, 0 changed, 0 kept/);
  expect((await verifyChains(first())).kinds).toMatchObject([{ entries: 1, chains: 1 }]);
});

test("The events carry what receivers keep, and name their thing as subject", async () => {
  await provision(first(), log, fileOf(referenceOrganization()));
  const events = await eventsAfter(0);
  const exchange = await first().manager.findOneByOrFail(tables.Team, { key: "exchange" });
  const service = await first().manager.findOneByOrFail(tables.Service, { key: "exchange" });
  const person = await first().manager.findOneByOrFail(tables.Person, { key: "ji-woo-park" });
  const of = (subject: string) => events.filter((event) => event.subject === subject);
  expect(of(exchange.id)).toMatchObject([
    {
      type: "dev.cordon.team.changed",
      data: { id: exchange.id, name: "Exchange", function: "SERVICE", responsibilities: exchange.responsibilities },
    },
  ]);
  expect(of(service.id)).toMatchObject([
    { type: "dev.cordon.service.changed", data: { id: service.id, name: "Exchange", ownerTeamId: exchange.id } },
  ]);
  expect(of(person.id)).toMatchObject([
    {
      type: "dev.cordon.person.changed",
      data: { id: person.id, name: "Ji-woo Park", subject: "ji-woo-park", kind: "PERSON", teamIds: [exchange.id] },
    },
  ]);
  const manager = await first().manager.findOneByOrFail(tables.Person, { key: "min-jun-lee" });
  expect(of(manager.id)).toMatchObject([
    {
      type: "dev.cordon.person.changed",
      data: { email: "min-jun-lee@example.com", appointments: ["EXECUTIVE_INCIDENT_MANAGER"] },
    },
  ]);
});

test("A second start with the same content writes nothing, whatever the order of its properties", async () => {
  await provision(first(), log, fileOf(referenceOrganization()));
  const { name, ...organization } = referenceOrganization();
  const backwards = Object.fromEntries(Object.entries({ name, ...organization }).reverse());
  await provision(first(), log, fileOf(backwards));
  expect(await counts()).toEqual(all);
});

test("A changed file changes just what differs, and keeps ids", async () => {
  await provision(first(), log, fileOf(referenceOrganization()));
  const before = await first().manager.findOneByOrFail(tables.Service, { key: "exchange" });
  const organization = changed((given) => {
    given.services = given.services.map((service) =>
      service.key === "exchange" ? { ...service, name: "Exchange Online" } : service,
    );
  });
  await provision(first(), log, fileOf(organization));
  expect(await first().manager.findOneByOrFail(tables.Service, { key: "exchange" })).toEqual({
    ...before,
    name: "Exchange Online",
    version: 2,
  });
  expect(await eventsAfter(all.events)).toMatchObject([{ type: "dev.cordon.service.changed", subject: before.id }]);
});

const without = (key: string, change: (given: Mutable<Organization>) => void = () => undefined) =>
  changed((given) => {
    given.people = given.people.filter((person) => person.key !== key);
    change(given);
  });

test("What the file no longer has is kept, people only if it says so, and said in the log", async () => {
  await provision(first(), log, fileOf(referenceOrganization()));
  const warned: unknown[] = [];
  const watched = Object.assign(createLog("teams", "silent"), { warn: (facts: unknown) => void warned.push(facts) });
  const keeping = without("claire-dubois", (given) => {
    given.removed = "keep";
  });
  await provision(first(), watched, fileOf(keeping));
  expect(await counts()).toEqual({ ...all, audit: 2 });
  expect(warned).toEqual([{ kept: [{ kind: "Person", key: "claire-dubois" }] }]);
  expect(await identityOf(first().manager, "claire-dubois")).not.toBeNull();
});

test("Who is taken out of the file has no team and no rights from then on, keeps the name, and everybody is told", async () => {
  await provision(first(), log, fileOf(referenceOrganization()));
  await provision(first(), log, fileOf(without("claire-dubois")));
  const claire = await first().manager.findOneByOrFail(tables.Person, { key: "claire-dubois" });
  expect(claire).toMatchObject({ name: "Claire Dubois", teamIds: [], version: 2, deactivatedAt: expect.any(Date) });
  expect(await identityOf(first().manager, "claire-dubois")).toBeNull();
  expect(await eventsAfter(all.events)).toMatchObject([
    {
      type: "dev.cordon.person.changed",
      subject: claire.id,
      data: { name: "Claire Dubois", teamIds: [], active: false },
    },
  ]);
  // Another import says it no second time, and the day she went stands.
  await provision(
    first(),
    log,
    fileOf(
      without("claire-dubois", (given) => {
        given.name = "Renamed";
      }),
    ),
  );
  expect(await first().manager.findOneByOrFail(tables.Person, { key: "claire-dubois" })).toEqual(claire);
});

test("Who comes back into the file is active again, as the same person and with what the file gives", async () => {
  await provision(first(), log, fileOf(referenceOrganization()));
  const before = await identityOf(first().manager, "claire-dubois");
  await provision(first(), log, fileOf(without("claire-dubois")));
  await provision(first(), log, fileOf(referenceOrganization()));
  expect(await identityOf(first().manager, "claire-dubois")).toEqual(before);
  expect((await eventsAfter(all.events)).map(({ data }) => data.active)).toEqual([false, true]);
});

test("An older file that has somebody who was deactivated gives the rights back, and log and audit chain name the person", async () => {
  await provision(first(), log, fileOf(referenceOrganization()));
  await provision(first(), log, fileOf(without("claire-dubois")));
  const warned: unknown[] = [];
  const watched = Object.assign(createLog("teams", "silent"), { warn: (...line: unknown[]) => void warned.push(line) });
  const older = fileOf(referenceOrganization());
  // Once for each time it happens, however often the subgraph starts with it.
  await provision(first(), watched, older);
  await provision(first(), watched, older);
  expect(warned).toEqual([[{ person: "claire-dubois", file: older }, expect.stringContaining("is active again")]]);
  const entries = await first().query("SELECT summary, input FROM audit_entry ORDER BY sequence DESC LIMIT 2");
  expect(entries).toMatchObject([
    { input: { reactivated: ["claire-dubois"] }, summary: expect.stringMatching(/active again .*: claire-dubois$/) },
    { input: { reactivated: [] }, summary: expect.not.stringContaining("active again") },
  ]);
});

test("Who was removed before anybody was deactivated is so at the next start, though the file is the same", async () => {
  await provision(first(), log, fileOf(referenceOrganization()));
  const { removed: _, ...asItWasRead } = without("claire-dubois");
  const digest = createHash("sha256")
    .update(canonicalize(asItWasRead) ?? "")
    .digest("hex");
  await first().query(
    "INSERT INTO organization_import (id, digest, content, imported_at) VALUES (gen_random_uuid(), $1, $2, now())",
    [digest, JSON.stringify(asItWasRead)],
  );
  await provision(first(), log, fileOf(without("claire-dubois")));
  expect(await identityOf(first().manager, "claire-dubois")).toBeNull();
});

test("A program keeps its list while the file is silent about it, and a new one has none", async () => {
  await provision(first(), log, fileOf(referenceOrganization()));
  const silent = changed((given) => {
    given.people = given.people.map(({ operations: _list, expiresAt: _end, ...person }) => person);
    const [program] = given.people.filter(({ key }) => key === "exchange-monitoring");
    if (program) given.people = [...given.people, { ...program, key: "new", subject: "new" }];
  });
  await provision(first(), log, fileOf(silent));
  const [monitoring, added] = await Promise.all(
    ["exchange-monitoring", "new"].map((subject) => identityOf(first().manager, subject)),
  );
  expect([monitoring?.operations, monitoring?.expiresAt]).toEqual([["reportAlert", "reportMonitoringHealth"], null]);
  expect(added?.operations).toEqual([]);
});

test("Two people may swap their subjects; nobody takes that of somebody who is kept", async () => {
  await provision(first(), log, fileOf(referenceOrganization()));
  const swapped = changed((given) => {
    const subjects: Record<string, string> = { "marcus-bell": "min-jun-lee", "min-jun-lee": "marcus-bell" };
    given.people = given.people.map((person) => ({ ...person, subject: subjects[person.key] ?? person.subject }));
  });
  await provision(first(), log, fileOf(swapped));
  expect(await first().manager.findOneByOrFail(tables.Person, { key: "marcus-bell" })).toMatchObject({
    subject: "min-jun-lee",
  });
  const taken = changed((given) => {
    given.people = given.people.map((person) =>
      person.key === "claire-dubois" ? { ...person, key: "claire" } : person,
    );
  });
  await expect(provision(first(), log, fileOf(taken))).rejects.toThrow(
    /people "claire": the subject "claire-dubois" belongs to "claire-dubois"/,
  );
});

test("A malformed file stops the start with one line that names the file and the key, and leaves nothing behind", async () => {
  const organization = changed((given) => {
    given.services = given.services.map((service) => ({ ...service, ownedBy: "nobody" }));
  });
  const file = fileOf(organization);
  const refusal = await provision(first(), log, file).catch((error: Error) => error.message);
  expect(refusal).toMatch(
    /^The organization file .*organization\.json \(ORGANIZATION_FILE\) cannot be used: services "exchange"/,
  );
  expect(refusal).not.toContain("\n");
  expect(await counts()).toEqual({ teams: 0, people: 0, services: 0, rotations: 0, events: 0, audit: 0 });
  await expect(provision(first(), log, join(folder.path, "missing.json"))).rejects.toThrow(
    /ENOENT.*Nothing was imported/,
  );
});

test("An error in the middle leaves nothing behind", async () => {
  await first().query("ALTER TABLE on_call_rotation ADD CHECK (key <> 'mstic-on-call')");
  await expect(provision(first(), log, fileOf(referenceOrganization()))).rejects.toThrow(/cannot be used/);
  expect(await counts()).toEqual({ teams: 0, people: 0, services: 0, rotations: 0, events: 0, audit: 0 });
});

test("Replicas that start at once import once", async () => {
  const file = fileOf(referenceOrganization());
  await Promise.all(databases.map((database) => provision(database, log, file)));
  expect(await counts()).toEqual(all);
});
