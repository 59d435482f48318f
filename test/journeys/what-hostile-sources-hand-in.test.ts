import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { Client } from "pg";
import { hostileAlerts } from "../support/hostile-alerts.js";
import { issueKey, type KeyedSource, post, webhook } from "./support/clients/alert-source.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * Whoever has a key posts whatever they like, a thousand times and many at once: each answer says what became of it, what it says is what
 * is there, and those who ask meanwhile and afterwards are answered.
 */

const analyst = "security-analyst";
const formats = ["PROMETHEUS_ALERTMANAGER", "MICROSOFT_SENTINEL", "OCSF_DETECTION_FINDING", "GENERIC_JSON"] as const;

const mapping = {
  alerts: ["$.events[*]", "$"],
  title: ["$.name", "$.a"],
  description: ["$.text"],
  observedAt: ["$.at"],
  severity: ["$.level"],
  severityValues: [{ value: "P1", severity: "CRITICAL" }],
  status: ["$.status"],
  resolvedValues: ["gone"],
  fingerprint: ["$.host", "$.rule"],
  service: ["$.system"],
  techniques: ["$.attack[*]"],
  indicators: ["$.seen[*]"],
  rules: ["$.rule"],
  url: ["$.link"],
};

/** So many are under way at once. */
const concurrency = 16;

/** What is JSON by its spelling alone, and what is none. */
const hostileTexts = [
  "",
  " ",
  "null",
  "0",
  "1e999",
  '"alerts"',
  "[]",
  "[[[[]]]]",
  "{",
  '{"alerts":',
  "{'alerts':[]}",
  "[".repeat(100_000),
  '{"a":'.repeat(50_000),
  `{"alerts":[${"{},".repeat(1_001)}{}]}`,
  `{"events":[${'{"name":"x"},'.repeat(999)}{"name":"x"}]}`,
  '{"__proto__":{"alerts":[{"labels":{"alertname":"x"}}]}}',
  '{"constructor":{"prototype":{"title":"x"}},"name":"x","host":"constructor"}',
  '{"name":"x","name":"y","host":"twice"}',
  '{"name":"\\u0000","host":"nul"}',
  '{"name":"\\ud800","host":"half"}',
  '{"name":"x","host":9007199254740993}',
  '{"name":"x","host":"h","at":"9999-99-99T99:99:99Z"}',
  '{"name":"x","host":"h","at":-1e300}',
  `{"name":"${"x".repeat(1_000_000)}","host":"long"}`,
  `{"name":"x","host":"many","seen":[${'"a.example",'.repeat(50_000)}"b.example"]}`,
  `"${"x".repeat(4_200_000)}"`,
  "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
  "query { alerts { nodes { title } } }",
  '{"query":"mutation { disableAlertSource }"}',
  "alerts=1' OR '1'='1",
  '{"name":"\'; DROP TABLE alert; --","host":"\' OR 1=1 --"}',
  '{"name":"#{jndi:ldap://a.example/x}","host":"{{7*7}}","text":"<script>alert(1)</script>"}',
] as const;

const hostileHeaders: readonly Readonly<Record<string, string>>[] = [
  { "content-type": "text/plain" },
  { "content-type": "multipart/form-data; boundary=x" },
  { "content-encoding": "gzip" },
  { "idempotency-key": "with spaces in it" },
  { "idempotency-key": "x".repeat(201) },
];

let shared: SharedSystem;
let sources: readonly KeyedSource[];

beforeAll(async () => {
  shared = await sharedSystem();
  const { services } = await shared.cordon.read<{ services: { nodes: { id: string; name: string }[] } }>(
    analyst,
    "{ services(first: 50) { nodes { id name } } }",
  );
  const serviceId = services.nodes.find(({ name }) => name === "Exchange")?.id;
  sources = await Promise.all(
    formats.map((format) =>
      issueKey(shared.cordon, analyst, "registerAlertSource", {
        ...{ name: `Hostile ${format} ${randomUUID()}`, format, serviceId },
        ...(format === "GENERIC_JSON" && { mapping }),
      }),
    ),
  );
});

interface Item {
  readonly outcome: string;
  readonly alertId: string | null;
  readonly count: number | null;
  readonly reason: string | null;
}

interface Answered {
  readonly source: KeyedSource;
  readonly body: string;
  readonly status: number;
  readonly type: string | null;
  readonly answer: Readonly<Record<string, unknown>>;
}

/** What is too much at the moment is sent again, as the answer says, so many times at most. */
const maxAttempts = 10;

async function send(source: KeyedSource, body: string, headers = {}, attempt = 1): Promise<Answered> {
  const { status, headers: answered, body: answer } = await post(shared.urls.gateway, source, body, headers);
  if (status === 503 && answered.has("retry-after") && attempt < maxAttempts)
    return send(source, body, headers, attempt + 1);
  return { source, body: body.slice(0, 300), status, type: answered.get("content-type"), answer };
}

async function sendAll(requests: readonly (() => Promise<Answered>)[]): Promise<readonly Answered[]> {
  const [waiting, answered] = [[...requests], [] as Answered[]];
  const sendNext = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answered.push(await next());
  };
  await Promise.all(Array.from({ length: concurrency }, sendNext));
  return answered;
}

const itemsOf = ({ answer }: Answered) => (answer.items ?? []) as readonly Item[];
const wasTaken = ({ status }: Answered) => status === 202 || status === 207;

/** What is not as the README of the subgraph says of an answer. */
function oddOf(one: Answered): boolean {
  const { status, type, answer } = one;
  if (!wasTaken(one))
    return !(
      [400, 413, 415, 422].includes(status) &&
      type === "application/problem+json; charset=utf-8" &&
      [answer.code, answer.title, answer.detail].every((text) => typeof text === "string" && text !== "")
    );
  const items = itemsOf(one);
  const isSaid = ({ outcome, alertId, reason }: Item) =>
    outcome === "REFUSED" ? reason !== null && alertId === null : alertId !== null && reason === null;
  return (
    items.length === 0 || !items.every(isSaid) || (status === 207) !== items.some((item) => item.outcome === "REFUSED")
  );
}

test("Of a thousand hostile posts, many at once, each is answered as documented, and what was not taken has left nothing.", async () => {
  const payloads = fc.sample(hostileAlerts, { numRuns: 1_000, seed: 2026 }).map((one) => JSON.stringify(one) ?? "null");
  const at = (place: number) => sources[place % sources.length] as KeyedSource;
  const good = JSON.stringify(webhook([randomUUID()]));
  const requests = [
    ...payloads.map((body, place) => () => send(at(place), body)),
    ...hostileTexts.flatMap((body) => sources.map((source) => () => send(source, body))),
    ...hostileHeaders.map((headers) => () => send(at(0), good, headers)),
  ];
  const answered = await sendAll(requests);
  expect(answered).toHaveLength(requests.length);
  expect(answered.filter(oddOf)).toEqual([]);
  // Some were taken, in whole and in part, and some were not.
  expect([...new Set(answered.map(({ status }) => status))].toSorted()).toEqual([202, 207, 400, 413, 415, 422]);

  const client = new Client({ connectionString: shared.databaseUrls.incidents });
  await client.connect();
  const read = async (sql: string) => (await client.query(sql, [sources.map(({ id }) => id)])).rows;
  const [alerts, batches] = await Promise.all([
    read("SELECT id, count::int FROM alert WHERE alert_source_id = ANY($1)"),
    read(`SELECT id, jsonb_array_length(items::jsonb) AS items FROM alert_batch WHERE alert_source_id = ANY($1)
      AND operation = 'ingestAlerts'`),
  ]).finally(() => client.end());
  const taken = answered.filter(wasTaken);
  const byId = (rows: readonly { id: string }[]) => rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  expect(byId(batches)).toEqual(
    byId(taken.map((one) => ({ id: String(one.answer.batchId), items: itemsOf(one).length }))),
  );
  const counts = new Map<string, number>();
  for (const { alertId, count } of taken.flatMap(itemsOf))
    if (alertId) counts.set(alertId, Math.max(count ?? 0, counts.get(alertId) ?? 0));
  expect(byId(alerts)).toEqual(byId([...counts].map(([id, count]) => ({ id, count }))));
});

test("Afterwards each source hands in as before, and whoever looks at the queue reads all that was taken.", async () => {
  const print = randomUUID();
  const [alertmanager] = sources as readonly [KeyedSource];
  expect(await post(shared.urls.gateway, alertmanager, webhook([print]))).toMatchObject({ status: 202 });
  const seen: string[] = [];
  for (let after: string | null = null, isLast = false; !isLast; ) {
    const { alerts }: Page = await shared.cordon.read<Page>(
      analyst,
      `query ($filter: AlertFilter, $after: String) { alerts(first: 100, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor }
        nodes { id title description fingerprint sourceUrl sourceSeverity reportedTechniques reportedIndicators reportedRules firstSeenAt } } }`,
      { filter: { alertSourceIds: sources.map(({ id }) => id) }, after },
    );
    seen.push(...alerts.nodes.map(({ fingerprint }) => fingerprint));
    [after, isLast] = [alerts.pageInfo.endCursor, !alerts.pageInfo.hasNextPage];
  }
  expect(seen).toContain(print);
  expect(seen.length).toBeGreaterThan(100);
});

interface Page {
  readonly alerts: {
    readonly nodes: readonly { readonly fingerprint: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
