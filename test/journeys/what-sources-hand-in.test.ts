import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { issueKey, type KeyedSource, post, webhook } from "./support/clients/alert-source.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * The team of Exchange lets its Alertmanager report. What it posts becomes alerts in the queue of the team, each once however often it
 * comes; and whoever finds its key can hand in alerts for Exchange, and nothing else.
 */

const [engineer, analyst] = ["exchange-engineer", "security-analyst"];

let shared: SharedSystem;
let gateway: string;
let exchangeId: string;
let source: KeyedSource;

beforeAll(async () => {
  shared = await sharedSystem();
  gateway = shared.urls.gateway;
  const { services } = await shared.cordon.read<{ services: { nodes: { id: string; name: string }[] } }>(
    engineer,
    "{ services(first: 50) { nodes { id name } } }",
  );
  exchangeId = services.nodes.find(({ name }) => name === "Exchange")?.id ?? "";
  source = await issueKey(shared.cordon, engineer, "registerAlertSource", {
    name: "Alertmanager of Exchange",
    format: "PROMETHEUS_ALERTMANAGER",
    serviceId: exchangeId,
  });
});

const fresh = () => randomUUID().replaceAll("-", "");

interface Alerts {
  readonly alerts: {
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly state: string;
      readonly count: number;
      readonly fingerprint: string;
      readonly flapping: boolean;
      readonly triageOverdue: boolean;
      readonly reportedSeverity: string;
      readonly reportedTechniques: readonly string[];
      readonly resolvedAt: string | null;
      readonly former: { readonly id: string } | null;
      readonly reportedBy: unknown;
    }[];
  };
}

const queue = async (filter: object, by = engineer, orderBy: object[] = [{ field: "SEVERITY", direction: "DESC" }]) => {
  const { alerts } = await shared.cordon.read<Alerts>(
    by,
    `query ($filter: AlertFilter, $orderBy: [AlertOrder!]) { alerts(first: 50, filter: $filter, orderBy: $orderBy) { nodes {
      id title state count fingerprint flapping triageOverdue reportedSeverity reportedTechniques resolvedAt firstSeenAt lastSeenAt
      former { id } reportedBy { name } alertSource { name } } } }`,
    { filter: { alertSourceIds: [source.id], ...filter }, orderBy },
  );
  return alerts.nodes;
};
const byPrint = async (fingerprint: string) => (await queue({})).filter((alert) => alert.fingerprint === fingerprint);

test("What Alertmanager posts is in the queue of the service, each alert once however often it comes.", async () => {
  const [one, other] = [fresh(), fresh()];
  const first = await post(gateway, source, webhook([one, other]));
  expect(first).toMatchObject({ status: 202, body: { received: 2, repeated: 0, refused: 0 } });
  const again = await post(gateway, source, webhook([one, one]));
  expect(again).toMatchObject({ status: 202, body: { received: 0, repeated: 2 } });
  expect(await byPrint(one)).toMatchObject([
    { state: "RECEIVED", count: 3, reportedSeverity: "CRITICAL", flapping: false, former: null, reportedBy: null },
  ]);
  expect((await queue({ countFrom: 3 })).map(({ fingerprint }) => fingerprint)).toContain(one);
  expect(await post(gateway, source, webhook([one], "resolved"))).toMatchObject({ status: 202, body: { resolved: 1 } });
  expect((await byPrint(one))[0]?.resolvedAt).not.toBeNull();
});

test("A source with a wrong clock and severities of its own loses no alert by it, and is told so.", async () => {
  const { alerts, ...rest } = webhook([fresh()]);
  const [startsAt, severity] = ["2199-01-01T00:00:00.000Z", "sev-9"];
  const odd = alerts.map((one) => ({ ...one, startsAt, labels: { ...one.labels, severity } }));
  const taken = await post(gateway, source, { ...rest, alerts: odd });
  expect(taken).toMatchObject({
    status: 202,
    body: { received: 1, items: [{ unknownSeverity: severity, futureObservedAt: startsAt }] },
  });
  const [item] = taken.body.items as readonly { alertId: string }[];
  const { alert } = await shared.cordon.read<{ alert: object }>(
    engineer,
    "query ($id: ID!) { alert(id: $id) { observedAt reportedSeverity } }",
    { id: item?.alertId },
  );
  expect(alert).toEqual({ observedAt: null, reportedSeverity: null });
});

test("One that ends and begins again three times within the hour shows as flapping.", async () => {
  const print = fresh();
  await post(gateway, source, webhook([print]));
  for (const _ of [1, 2, 3]) {
    await post(gateway, source, webhook([print], "resolved"));
    await post(gateway, source, webhook([print]));
  }
  expect(await byPrint(print)).toMatchObject([{ flapping: true, count: 4 }]);
  expect((await queue({ flapping: true })).map(({ fingerprint }) => fingerprint)).toContain(print);
  expect((await queue({ flapping: false })).map(({ fingerprint }) => fingerprint)).not.toContain(print);
});

test("The team acknowledges and dismisses a flood in one call, and what ends and fires again afterwards names what it was.", async () => {
  const prints = Array.from({ length: 300 }, fresh);
  await post(gateway, source, webhook(prints));
  const { alerts } = await shared.cordon.read<{ alerts: { nodes: { id: string; fingerprint: string }[] } }>(
    engineer,
    "query ($filter: AlertFilter) { alerts(first: 100, filter: $filter) { nodes { id fingerprint } } }",
    { filter: { alertSourceIds: [source.id], acknowledged: false, resolved: false } },
  );
  const some = alerts.nodes.filter(({ fingerprint }) => prints.includes(fingerprint));
  const alertIds = some.map(({ id }) => id);
  const dueAt = new Date(Date.now() + 3_600_000).toISOString();
  const done =
    "__typename ... on AlertBatch { items { outcome } alerts(first: 1) { totalCount nodes { state triageDueAt } } }";
  const { acknowledged } = await shared.cordon.read<{ acknowledged: object }>(
    engineer,
    `mutation ($input: AcknowledgeAlertsInput!) { acknowledged: acknowledgeAlerts(input: $input) { ${done} } }`,
    { input: { alertIds, dueAt } },
  );
  expect(acknowledged).toMatchObject({
    __typename: "AlertBatch",
    items: alertIds.map(() => ({ outcome: "ACKNOWLEDGED" })),
    alerts: { totalCount: alertIds.length, nodes: [{ state: "RECEIVED", triageDueAt: dueAt }] },
  });
  const input = { alertIds, disposition: "FALSE_POSITIVE", reason: "A load test.", tuning: "The farm is left out." };
  const foreign = await shared.cordon.attempt("sharepoint-engineer", "dismissAlerts", input);
  expect(foreign.errors[0]?.extensions.code).toBe("FORBIDDEN");
  expect(await shared.cordon.perform(engineer, "dismissAlerts", input)).toMatchObject({ __typename: "AlertBatch" });
  const [first] = some;
  const print = first?.fingerprint ?? "";
  // It has never stopped: nobody has to dismiss it again.
  expect(await post(gateway, source, webhook([print]))).toMatchObject({ status: 202, body: { repeated: 1 } });
  expect(await byPrint(print)).toMatchObject([{ id: first?.id, state: "CLOSED", count: 2 }]);
  await post(gateway, source, webhook([print], "resolved"));
  await post(gateway, source, webhook([print]));
  expect(await byPrint(print)).toMatchObject([
    { state: "RECEIVED", count: 1, former: { id: first?.id } },
    { id: first?.id, state: "CLOSED", count: 2 },
  ]);
});

test("What comes for the first time as over is in the queue as well, and what was left out is said and counted.", async () => {
  const print = fresh();
  const truncated = { ...webhook([print], "resolved"), truncatedAlerts: 37 };
  expect(await post(gateway, source, truncated)).toMatchObject({
    status: 207,
    body: {
      ...{ received: 1, resolved: 0, refused: 37 },
      items: [
        { outcome: "RECEIVED", count: 1 },
        { outcome: "REFUSED", leftOutAlerts: 37, reason: expect.any(String) },
      ],
    },
  });
  expect(await byPrint(print)).toMatchObject([{ state: "RECEIVED", resolvedAt: expect.any(String) }]);
});

test("A team shares out its queue, hands a shift over, notes what it saw, and dismisses what it has counted.", async () => {
  const prints = [fresh(), fresh(), fresh()];
  await post(gateway, source, webhook(prints));
  const idOf = async (who: string) => (await shared.cordon.read<{ me: { id: string } }>(who, "{ me { id } }")).me.id;
  const [early, late] = [await idOf(engineer), await idOf("exchange-on-call")];
  const all = { fingerprints: prints };
  const receivedBefore = new Date().toISOString();
  await shared.cordon.perform(engineer, "assignAlerts", {
    filter: { ...all, receivedBefore },
    expectedCount: 3,
    assigneeId: early,
  });
  const shift = { filter: { ...all, assigneeIds: [early], receivedBefore }, assigneeId: late };
  const others = await shared.cordon.attempt(engineer, "assignAlerts", { ...shift, expectedCount: 2 });
  expect(others.data?.result.__typename).toBe("GatesUnmet");
  await shared.cordon.perform(engineer, "assignAlerts", { ...shift, expectedCount: 3 });
  const found = async () =>
    (
      await shared.cordon.read<{ alerts: { nodes: { id: string }[] } }>(
        engineer,
        "query ($filter: AlertFilter) { alerts(first: 9, filter: $filter) { nodes { id assignee { id } notes(first: 2) { nodes { text writtenBy { name } } } } } }",
        { filter: { and: [all, { assigneeIds: [late] }] } },
      )
    ).alerts.nodes;
  const [first] = await found();
  const note = { alertId: first?.id, text: "Both disks are **new**." };
  await shared.cordon.perform("exchange-on-call", "addAlertNote", note);
  expect(await found()).toContainEqual({
    ...{ id: first?.id, assignee: { id: late } },
    notes: { nodes: [{ text: note.text, writtenBy: { name: expect.any(String) } }] },
  });
  const reason = { disposition: "FALSE_POSITIVE", reason: "A load test.", tuning: "The farm is left out." };
  await shared.cordon.perform(engineer, "dismissAlerts", {
    filter: { ...all, receivedBefore },
    expectedCount: 3,
    ...reason,
  });
  const { alertStatistics } = await shared.cordon.read<{ alertStatistics: { rows: { count: number }[] } }>(
    engineer,
    `query ($filter: AlertFilter) { alertStatistics(filter: $filter, groupBy: [RULE, ALERT_SOURCE, DISPOSITION], top: 5) {
      rows { rule ruleName alertSource { id name } disposition count } } }`,
    { filter: { alertSourceIds: [source.id], dispositions: ["FALSE_POSITIVE"] } },
  );
  expect(alertStatistics.rows).toContainEqual(
    expect.objectContaining({ alertSource: expect.objectContaining({ id: source.id }), disposition: "FALSE_POSITIVE" }),
  );
  expect(alertStatistics.rows.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(3);
});

test("Security runs the sources of every service, and the team of another service none of this one.", async () => {
  const amend = { alertSourceId: source.id, name: "Alertmanager of Exchange, production" };
  const refused = await shared.cordon.attempt("sharepoint-engineer", "amendAlertSource", amend);
  expect(refused.errors[0]?.extensions).toMatchObject({
    code: "FORBIDDEN",
    responsibilities: ["SECURITY_MONITORING_AND_ANALYSIS", "MONITORING_INFRASTRUCTURE_DEPLOYMENT"],
  });
  expect(await shared.cordon.perform(analyst, "amendAlertSource", amend)).toMatchObject({ __typename: "AlertSource" });
});

test("What is no alert is refused beside those that are, and what is nothing at all as a whole, with a code.", async () => {
  const mixed = { ...webhook([fresh()]), alerts: [...webhook([fresh()]).alerts, { labels: {} }, 7] };
  expect(await post(gateway, source, mixed)).toMatchObject({
    status: 207,
    body: { received: 1, refused: 2, items: [{}, { outcome: "REFUSED", reason: expect.any(String) }, {}] },
  });
  const wrong = async (...given: [body: string | object, headers?: Record<string, string>]) => {
    const { status, headers, body } = await post(gateway, source, ...given);
    expect([body.code, headers.get("content-type")]).toEqual([body.code, "application/problem+json; charset=utf-8"]);
    expect(body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    return [status, body.code];
  };
  expect(await wrong("{")).toEqual([400, "NOT_JSON"]);
  expect(await wrong("[".repeat(100_000))).toEqual([400, "JSON_TOO_DEEP"]);
  expect(await wrong({ alerts: [] })).toEqual([422, "NO_ALERTS"]);
  expect(await wrong(webhook(Array.from({ length: 1_001 }, fresh)))).toEqual([413, "TOO_MANY_ALERTS"]);
  expect(await wrong(`"${"x".repeat(4_200_000)}"`)).toEqual([413, "BODY_TOO_LARGE"]);
  expect(await wrong("{}", { "content-type": "text/plain" })).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  expect(await wrong("{}", { "idempotency-key": "with spaces in it" })).toEqual([400, "IDEMPOTENCY_KEY_MALFORMED"]);
});

test("A key that has leaked hands in alerts for its source, and opens nothing else, by whatever way.", async () => {
  const other = await issueKey(shared.cordon, analyst, "registerAlertSource", {
    name: "SIEM of the provider",
    format: "MICROSOFT_SENTINEL",
    serviceId: exchangeId,
  });
  const elsewhere = await post(gateway, { id: other.id, secret: source.secret }, webhook([fresh()]));
  const nowhere = await post(gateway, { id: randomUUID(), secret: source.secret }, webhook([fresh()]));
  expect([elsewhere.status, elsewhere.body.code]).toEqual([401, "KEY_UNKNOWN"]);
  expect({ ...nowhere.body, requestId: "" }).toEqual({ ...elsewhere.body, requestId: "" });
  // The key is looked at before the body: that the body is too large is nothing that whoever has no key learns.
  const large = await post(gateway, { id: other.id, secret: source.secret }, `"${"x".repeat(4_200_000)}"`);
  expect([large.status, large.body.code]).toEqual([401, "KEY_UNKNOWN"]);
  const authorization = `Bearer ${source.secret}`;
  const json = { authorization, "content-type": "application/json" };
  const body = JSON.stringify({ query: "{ alerts { nodes { title } } }" });
  const tried = await Promise.all([
    fetch(`${gateway}/graphql`, { method: "POST", headers: json, body }),
    fetch(`${gateway}/graphql/stream`, { method: "POST", headers: json, body }),
    fetch(`${gateway}/graphql?query=%7B__typename%7D`, { headers: json }),
    fetch(`${gateway}/alerts/${source.id}`, { headers: json }),
    fetch(`${gateway}/alerts/${source.id}/keys`, { method: "POST", headers: json, body }),
    fetch(`${gateway}/alerts/..%2fgraphql`, { method: "POST", headers: json, body }),
    fetch(`${shared.urls.incidents}/alerts/${source.id}`, {
      method: "POST",
      headers: json,
      body: JSON.stringify(webhook([fresh()])),
    }),
    fetch(`${shared.urls.incidents}/graphql`, { method: "POST", headers: json, body }),
  ]);
  expect(tried.map(({ status }) => status)).toEqual([401, 401, 401, 405, 404, 404, 401, 401]);
  const [, , , byAnotherMethod] = tried;
  expect(byAnotherMethod?.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  // A GraphQL request is no alert either, though the key is good.
  expect(await post(gateway, source, body)).toMatchObject({ status: 422, body: { code: "NO_ALERTS" } });
});

test("A key is found in no database and in no log, whatever was done with it.", async () => {
  const random = source.secret.slice(-43);
  const logs = join(shared.dataFolder, "logs");
  const texts = readdirSync(logs).map((file) => readFileSync(join(logs, file), "utf8"));
  expect(texts.join("").length).toBeGreaterThan(1_000);
  expect(texts.filter((text) => text.includes(random))).toEqual([]);
  const client = new Client({ connectionString: shared.databaseUrls.incidents });
  await client.connect();
  const { rows } = await client
    .query(
      `SELECT action FROM audit_entry WHERE strpos(audit_entry::text, $1) > 0
       UNION ALL SELECT type FROM outbox_event WHERE strpos(outbox_event::text, $1) > 0
       UNION ALL SELECT action FROM idempotency_key WHERE strpos(idempotency_key::text, $1) > 0`,
      [random],
    )
    .finally(() => client.end());
  expect(rows).toEqual([]);
});

test("A key that is rotated without overlap, or of a source that is disabled, hands in nothing more.", async () => {
  const renewed = await issueKey(shared.cordon, engineer, "rotateAlertSourceKey", {
    alertSourceId: source.id,
    overlapMinutes: 0,
  });
  expect((await post(gateway, source, webhook([fresh()]))).status).toBe(401);
  expect((await post(gateway, renewed, webhook([fresh()]))).status).toBe(202);
  const of = { alertSourceId: source.id, reason: "It floods the queue." };
  await shared.cordon.perform(engineer, "disableAlertSource", of);
  expect(await post(gateway, renewed, webhook([fresh()]))).toMatchObject({
    status: 409,
    body: { code: "SOURCE_DISABLED" },
  });
  await shared.cordon.perform(engineer, "enableAlertSource", of);
  expect((await post(gateway, renewed, webhook([fresh()]))).status).toBe(202);
});
