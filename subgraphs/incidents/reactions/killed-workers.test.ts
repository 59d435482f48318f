import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { exportJWK, generateKeyPair } from "jose";
import { until } from "../../../test/support/until.js";
import { incidentAt } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { actedOn, countMoved, oweNotices } from "../test-support/owed-notices.js";

/* These tests start the compiled subgraph (npm run build) as processes, and kill them. */
const program = join(__dirname, "../../../dist/subgraphs/incidents/index.js");

let room: IncidentsRoom;
let environment: Record<string, string>;
const children: ChildProcess[] = [];
beforeAll(async () => {
  room = await openIncidentsRoom("killed_workers");
  const { publicKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  environment = {
    PORT: "0",
    LOG_LEVEL: "error",
    DATABASE_URL_INCIDENTS: room.url,
    VIEWER_PUBLIC_KEY: JSON.stringify(await exportJWK(publicKey)),
    EVENT_SENDERS: "[]",
  };
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await room.close();
});

/** A replica of the subgraph: it looks for what is due as soon as it has started. */
function replica(): ChildProcess {
  const child = spawn(process.execPath, [program], { env: environment, stdio: "ignore" });
  children.push(child);
  return child;
}

const due = 400;

test("Of many notices that are due at once each is acted on exactly once by two replicas that are killed three times", async () => {
  const like = await incidentAt(room, "RECEIVED");
  const now = Date.now();
  await oweNotices(room.database, like, {
    incidents: 1_000,
    obligations: 2_000,
    due,
    from: new Date(now - 120_000),
    until: new Date(now - 60_000),
  });
  const moved = () => countMoved(room.database);
  let replicas = [replica(), replica()];
  for (const [kills, enough] of [20, 60, 100].entries()) {
    await until(async () => (await moved()) >= enough);
    replicas[kills % 2]?.kill("SIGKILL");
    replicas = replicas.map((one, place) => (place === kills % 2 ? replica() : one));
  }
  await until(async () => (await moved()) === due);
  const counts = await actedOn(room.database);
  expect(counts).toEqual({ moved: due, audited: due, auditedTwice: 0, told: due, toldTwice: 0, wrote: due });
  expect(await room.broken()).toEqual([]);
  const states = await room.database.query(
    `SELECT state, count(*)::int AS count FROM notification_obligation GROUP BY state ORDER BY state`,
  );
  expect(states).toEqual([
    { state: "AT_RISK", count: due / 2 },
    { state: "MISSED", count: due / 2 },
    { state: "RUNNING", count: 2_000 - due },
  ]);
});
