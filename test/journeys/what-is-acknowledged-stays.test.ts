import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { subgraphNames } from "../../local/runtime/subgraph-names.js";
import { Cordon } from "../../local/samples/player/cordon.js";
import { eventually } from "../../local/samples/player/eventually.js";
import type { Memory } from "../../local/samples/player/step.js";
import { type System, startSystem } from "../../local/system/system.js";
import { verifyDatabase } from "../../platform/actions/audit/audit-verify.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { until } from "../support/until.js";
import { noteOf, noteTitles } from "./support/clients/notes.js";
import { persist } from "./support/clients/persist.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

/*
 * The promise that matters most: a caller who repeats a request with its Idempotency-Key until it is answered has done it
 * exactly once, whatever dies in the meantime.
 */

const folder = temporaryFolder();
let system: System;
let cordon: Cordon;
let memory: Memory;

beforeAll(async () => {
  // A database server of its own, which nobody misses when it is killed; durable, as nothing is promised without.
  system = await startSystem({ dataFolder: folder.path, ports: "free" });
  cordon = new Cordon(`${system.gatewayUrl}/graphql`, (persona) => system.tokenFor(persona));
  memory = await performScenario(cordon, "declareIncident");
});
afterAll(async () => {
  await system?.stop();
  folder.remove();
});

/** Undefined while the server is down. */
function databaseServerPid(): number | undefined {
  const file = join(folder.path, "postgres", "postmaster.pid");
  try {
    return Number.parseInt(readFileSync(file, "utf8"), 10) || undefined;
  } catch {
    // It is not there while the server is down, and goes away between two looks.
    return undefined;
  }
}

function kill(pid: number | undefined): void {
  if (!pid) throw new Error("There is nothing to kill: it does not run.");
  process.kill(pid, "SIGKILL");
}

async function rows<Row extends object>(subgraph: "incidents" | "lessons", statement: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: system.databaseUrl(subgraph) });
  await client.connect();
  return (await client.query<Row>(statement).finally(() => client.end())).rows;
}

/** Resolves when so many more were acknowledged. */
type More = (count: number) => Promise<void>;

/** Eight people at once, each telling one thing after the other, as long as the disaster goes on and a while longer. */
async function contributeThroughout(disaster: (more: More) => Promise<void>): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  const more: More = (count) => {
    const enough = acknowledged.length + count;
    return until(() => acknowledged.length >= enough);
  };
  let over = false;
  const write = async () => {
    for (let after = 0; after < 3; after += over ? 1 : 0) {
      const input = noteOf(memory, `Found ${randomUUID()}`);
      const { __typename } = await persist(cordon, "exchange-engineer", "addServiceNote", input, randomUUID());
      expect(__typename).toBe("ServiceNote");
      acknowledged.push(input.title);
    }
  };
  const writers = Promise.all(Array.from({ length: 8 }, write));
  await disaster(more).finally(() => {
    over = true;
  });
  await writers;
  return acknowledged;
}

async function expectEachOnce(acknowledged: readonly string[]): Promise<void> {
  const found = await noteTitles(cordon, memory);
  expect(new Set(found).size).toBe(found.length);
  expect(acknowledged.filter((summary) => !found.includes(summary))).toEqual([]);
  const [audited] = await rows<{ count: number }>(
    "incidents",
    "SELECT count(*)::int AS count FROM audit_entry WHERE action = 'addServiceNote' AND outcome = 'ACCEPTED'",
  );
  expect(audited?.count).toBe(found.length);
}

/** Every version of the incident was told to lessons, each by one event that it has taken in. */
async function expectEventsDelivered(): Promise<void> {
  const waiting = () =>
    rows<{ count: number }>("incidents", "SELECT count(*)::int AS count FROM outbox_delivery").then(
      ([row]) => row?.count,
    );
  await eventually(waiting, (count) => count === 0);
  const sent = await rows<{ id: string }>(
    "incidents",
    "SELECT id FROM outbox_event WHERE type = 'dev.cordon.incident.changed' ORDER BY id",
  );
  const taken = await rows<{ id: string }>(
    "lessons",
    "SELECT id FROM inbox_event WHERE source = '/subgraphs/incidents' ORDER BY id",
  );
  expect(taken).toEqual(sent);
}

async function expectChainsIntact(): Promise<void> {
  for (const name of subgraphNames)
    expect(await verifyDatabase(name, system.databaseUrl(name))).toMatchObject({ intact: true });
}

test("A subgraph that is killed again and again loses nothing that was acknowledged, and does nothing twice.", async () => {
  const acknowledged = await contributeThroughout(async (more) => {
    for (let kills = 0; kills < 3; kills += 1) {
      await more(16);
      const { incidents } = system.processes;
      kill(incidents.pid);
      await until(() => incidents.url === undefined);
      await until(() => incidents.url !== undefined);
    }
  });
  expect(acknowledged.length).toBeGreaterThan(24);
  await expectEachOnce(acknowledged);
  await expectEventsDelivered();
  await expectChainsIntact();
});

test("A database server that is killed under load is back by itself, and so is everything that needs it.", async () => {
  const processes = Object.values(system.processes).map(({ pid }) => pid);
  const acknowledged = await contributeThroughout(async (more) => {
    await more(16);
    const pid = databaseServerPid();
    kill(pid);
    await until(() => {
      const now = databaseServerPid();
      return now !== undefined && now !== pid;
    });
    await more(16);
  });
  await expectEachOnce(acknowledged);
  await expectEventsDelivered();
  await expectChainsIntact();
  expect(Object.values(system.processes).map(({ pid }) => pid)).toEqual(processes);
});

test("A gateway that is killed under load leaves nothing half done.", async () => {
  const acknowledged = await contributeThroughout(async (more) => {
    await more(16);
    kill(system.processes.gateway.pid);
    await more(16);
  });
  await expectEachOnce(acknowledged);
  await expectEventsDelivered();
  await expectChainsIntact();
});
