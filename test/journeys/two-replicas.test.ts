import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { SupervisedProcess } from "../../local/processes/supervised-process.js";
import type { Cordon } from "../../local/samples/player/cordon.js";
import { eventually } from "../../local/samples/player/eventually.js";
import { recall } from "../../local/samples/player/step.js";
import { verifyDatabase } from "../../platform/actions/audit/audit-verify.js";
import { createTestDatabase } from "../support/test-database.js";
import { noteOf, noteTitles } from "./support/clients/notes.js";
import { persist } from "./support/clients/persist.js";
import { replicaOf, through } from "./support/processes/replicas.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

let running: RunningSystem;
let gateways: readonly [Cordon, Cordon];
const replicas: SupervisedProcess[] = [];

beforeAll(async () => {
  running = await startRunningSystem();
  const { system, cordon } = running;
  const incidents = await start(replicaOf(system, "incidents"));
  const gateway = await start(replicaOf(system, "gateway", { urls: { incidents } }));
  gateways = [cordon, through(system, gateway)];
});
afterAll(async () => {
  await Promise.all(replicas.map((replica) => replica.stop()));
  await running?.stop();
});

function start(replica: SupervisedProcess): Promise<string> {
  replicas.push(replica);
  return replica.start();
}

async function rows<Row extends object>(url: string, statement: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return (await client.query<Row>(statement).finally(() => client.end())).rows;
}

test("Two replicas that start at once on an empty database make its tables once, and both serve.", async () => {
  const empty = await createTestDatabase("journey_replicas");
  const both = [1, 2].map(() => replicaOf(running.system, "incidents", { databaseUrl: empty.url }));
  await Promise.all(both.map((replica) => replica.start()));
  const migrations = await rows<{ name: string }>(empty.url, "SELECT name FROM migration");
  expect(migrations.length).toBeGreaterThan(1);
  expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
  await Promise.all(both.map((replica) => replica.stop()));
  await empty.drop();
});

test("Operations that alternate between two replicas are done once each, and told once each, in their order.", async () => {
  const { system, cordon } = running;
  const memory = await performScenario(cordon, "declareIncident");
  const incidentId = recall(memory, "incident");
  const titles = Array.from({ length: 60 }, (_, index) => `Sent to one or the other ${index}`);
  await Promise.all(
    titles.map((title) => {
      const input = noteOf(memory, title);
      const key = randomUUID();
      // The same request at both at once: as a load balancer does that repeats what it believes lost.
      return Promise.all(
        gateways.map((gateway) => persist(gateway, "exchange-engineer", "addServiceNote", input, key)),
      );
    }),
  );
  const query = "query ($id: ID!) { incident(id: $id) { version timeline(first: 100) { nodes { sequence } } } }";
  interface Read {
    readonly incident: {
      readonly version: number;
      readonly timeline: { readonly nodes: readonly { readonly sequence: number }[] };
    };
  }
  const [one, other] = await Promise.all(
    gateways.map((gateway) => gateway.read<Read>("security-lead", query, { id: incidentId })),
  );
  expect(one).toEqual(other);
  for (const gateway of gateways) expect([...(await noteTitles(gateway, memory))].sort()).toEqual([...titles].sort());

  const database = system.databaseUrl("incidents");
  await eventually(
    () => rows(database, "SELECT FROM outbox_delivery LIMIT 1"),
    (waiting) => waiting.length === 0,
  );
  const sentEvents = await rows<{ id: string }>(
    database,
    "SELECT id FROM outbox_event WHERE type = 'dev.cordon.incident.changed' ORDER BY sequence",
  );
  const receivedEvents = await rows<{ id: string }>(
    system.databaseUrl("lessons"),
    "SELECT id FROM inbox_event WHERE source = '/subgraphs/incidents' ORDER BY received_at, id",
  );
  const ofIncident = await rows<{ id: string }>(
    database,
    // Those of its parts no other subgraph receives.
    `SELECT id FROM outbox_event WHERE type = 'dev.cordon.incident.changed' AND subject = '${incidentId}' ORDER BY sequence`,
  );
  const wanted = new Set(ofIncident.map(({ id }) => id));
  expect(receivedEvents.map(({ id }) => id).sort()).toEqual(sentEvents.map(({ id }) => id).sort());
  expect(receivedEvents.filter(({ id }) => wanted.has(id))).toEqual(ofIncident);
  expect(await verifyDatabase("incidents", database)).toMatchObject({ intact: true });
});
