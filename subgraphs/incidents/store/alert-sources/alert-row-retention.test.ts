import { sweep } from "../../../../platform/database/sweeper.js";
import { sourceViewer } from "../../alert-endpoint/source-viewer.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import { perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { sources } from "../../test-support/organization.js";
import { tables } from "../tables.js";
import { alertRowRetention } from "./alert-row-retention.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("passing alert rows");
});
afterAll(() => room.close());

const bySource = sourceViewer({ id: sources.exchange, name: "Alertmanager of Exchange" });
const day = 86_400_000;

/** Hands alerts in so many days ago. */
async function handIn(daysAgo: number, ...fingerprints: readonly string[]): Promise<AlertBatch> {
  room.now = new Date(Date.now() - daysAgo * day);
  const alerts = fingerprints.map((fingerprint) => ({
    ...{ title: fingerprint, description: "Seen.", fingerprint, signal: "FIRING", techniques: [], indicators: [] },
  }));
  return perform<AlertBatch>(room, bySource, "ingestAlerts", { alertSourceId: sources.exchange, alerts });
}

const isKept = (id: string) => room.database.manager.existsBy(tables.AlertBatch, { id });
const fingerprints = async () => {
  const rows = await room.database.query<{ fingerprint: string }[]>(
    "SELECT fingerprint FROM alert_fingerprint ORDER BY fingerprint",
  );
  return rows.map(({ fingerprint }) => fingerprint);
};

test("Batches go once their key is forgotten, and fingerprints that nobody has told of for a month", async () => {
  const old = await handIn(40, "gone", "still seen");
  const elder = await handIn(9, "elder");
  const recent = await handIn(6, "recent", "still seen");
  await sweep(room.database, alertRowRetention);
  expect(await Promise.all([old, elder, recent].map(({ id }) => isKept(id)))).toEqual([false, false, true]);
  expect(await fingerprints()).toEqual(["elder", "recent", "still seen"]);
});

test("What is told of again after its fingerprint went counts at the alert that is still open", async () => {
  const { items } = await handIn(0, "gone");
  expect(items).toMatchObject([{ outcome: "REPEATED", count: 2 }]);
  expect(await fingerprints()).toContain("gone");
});

test("Calls that tell of a thing whose fingerprint goes at the same moment make one alert of it", async () => {
  await handIn(40, "contested");
  room.now = new Date();
  const calls = Array.from({ length: 6 }, () => handIn(0, "contested", "contested anew"));
  await Promise.all([...calls, sweep(room.database, alertRowRetention), sweep(room.database, alertRowRetention)]);
  for (const fingerprint of ["contested", "contested anew"])
    expect(await room.database.manager.countBy(tables.Alert, { fingerprint })).toBe(1);
});

test("What goes is found by an index", async () => {
  await room.database.query(`
    INSERT INTO alert_fingerprint (alert_source_id, fingerprint)
      SELECT '${sources.exchange}', 'many-' || n FROM generate_series(1, 5000) AS n;
    INSERT INTO alert_batch (id, version, operation, performed_by_id, performed_at, sha256, items, alert_ids)
      SELECT gen_random_uuid(), 1, 'ingestAlerts', gen_random_uuid(), now(), '', '[]', '{}' FROM generate_series(1, 5000);
    ANALYZE alert_fingerprint, alert_batch`);
  for (const { table, time, days } of alertRowRetention) {
    const plan = await room.database.query<object[]>(
      `EXPLAIN SELECT ctid FROM ${table} WHERE ${time} < now() - interval '${days} days' ORDER BY ${time} LIMIT 5000`,
    );
    expect(JSON.stringify(plan)).toContain("Index");
  }
});
