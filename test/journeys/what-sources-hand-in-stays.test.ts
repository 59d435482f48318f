import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { until } from "../support/until.js";
import { issueKey, type KeyedSource, post, webhook } from "./support/clients/alert-source.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";

/* A storm while the subgraph is killed: whatever was answered as taken is there, and nothing is there twice. */

let running: RunningSystem;
let source: KeyedSource;

beforeAll(async () => {
  running = await startRunningSystem({ RATE_LIMIT: "0" });
  const { services } = await running.cordon.read<{ services: { nodes: { id: string; name: string }[] } }>(
    "exchange-engineer",
    "{ services(first: 50) { nodes { id name } } }",
  );
  source = await issueKey(running.cordon, "exchange-engineer", "registerAlertSource", {
    name: "Alertmanager of Exchange",
    format: "PROMETHEUS_ALERTMANAGER",
    serviceId: services.nodes.find(({ name }) => name === "Exchange")?.id,
  });
});
afterAll(() => running?.stop());

test("What was taken is kept, each once, though incidents is killed in the midst.", async () => {
  const hot = randomUUID();
  const taken: string[] = [];
  let hotTaken = 0;
  let over = false;
  const send = async () => {
    for (let after = 0; after < 2; after += over ? 1 : 0) {
      const prints = Array.from({ length: 20 }, () => randomUUID());
      await until(async () => {
        const answer = await post(running.system.gatewayUrl, source, webhook([...prints, hot])).catch(() => undefined);
        return answer?.status === 202;
      });
      taken.push(...prints);
      hotTaken += 1;
    }
  };
  const senders = Promise.all(Array.from({ length: 8 }, send));
  await until(() => taken.length >= 200);
  process.kill(Number(running.system.processes.incidents.pid), "SIGKILL");
  const before = taken.length;
  await until(() => taken.length >= before + 200);
  over = true;
  await senders;

  const client = new Client({ connectionString: running.databaseUrls.incidents });
  await client.connect();
  const { rows } = await client
    .query<{ fingerprint: string; count: number; alerts: number }>(
      "SELECT fingerprint, sum(count)::int AS count, count(*)::int AS alerts FROM alert WHERE alert_source_id = $1 GROUP BY 1",
      [source.id],
    )
    .finally(() => client.end());
  const kept = new Map(rows.map(({ fingerprint, ...rest }) => [fingerprint, rest]));
  expect(taken.filter((print) => !kept.has(print))).toEqual([]);
  expect(rows.filter(({ alerts }) => alerts !== 1)).toEqual([]);
  // One that was not answered may have been taken all the same.
  expect(kept.get(hot)?.count).toBeGreaterThanOrEqual(hotTaken);
});
