import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readQuery } from "../../gateway/test-support/promql.js";
import { secretsOf } from "../../local/data-folder/secrets.js";
import { type EmbeddedDatabase, startDatabase } from "../../local/database/database.js";
import { Cordon } from "../../local/samples/player/cordon.js";
import { eventually } from "../../local/samples/player/eventually.js";
import { mutationDocument } from "../../local/samples/player/mutation-document.js";
import { known, type Memory } from "../../local/samples/player/step.js";
import { type System, startSystem } from "../../local/system/system.js";
import { viewerSigner } from "../../platform/identity/viewer-signer.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { labelsByMetric, metricsOf } from "./support/metrics-of.js";
import { performStory } from "./support/perform-story.js";
import { replicaOf } from "./support/replicas.js";
import { steadyLoad } from "./support/steady-load.js";
import { type CollectedSpan, startTraceCollector, type TraceCollector } from "./support/trace-collector.js";

const place = temporaryFolder();
const databasePlace = temporaryFolder();
let collector: TraceCollector;
let database: EmbeddedDatabase;
let system: System;
let cordon: Cordon;
let memory: Memory;

beforeAll(async () => {
  // A database server that can be stopped, as nobody else uses it.
  [collector, database] = await Promise.all([
    startTraceCollector(),
    startDatabase({ dataFolder: databasePlace.path, port: 0, durable: false }),
  ]);
  system = await startSystem({
    dataFolder: place.path,
    ports: "free",
    databaseUrls: {
      teams: database.url("teams"),
      incidents: database.url("incidents"),
      lessons: database.url("lessons"),
    },
    environment: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: "100", SLOW_OPERATION: "1" },
  });
  cordon = new Cordon(`${system.gatewayUrl}/graphql`, (persona) => system.tokenFor(persona));
  memory = await performStory(cordon, "declareIncident");
});
afterAll(async () => {
  await system?.stop();
  await database?.stop("immediate");
  await collector?.stop();
  place.remove();
  databasePlace.remove();
});

const caller = { spanId: "00f067aa0ba902b7", traceId: (digit: string) => digit.repeat(32) };
const traceparent = (digit: string) => ({ traceparent: `00-${caller.traceId(digit)}-${caller.spanId}-01` });

/** The spans of a trace once all of these are there, by who made them and what they are. */
async function traceWith(digit: string, wanted: readonly string[]): Promise<readonly CollectedSpan[]> {
  const words = (span: CollectedSpan) => `${span.service}: ${span.name}`;
  return eventually(
    async () => collector.spansOf(caller.traceId(digit)),
    (spans) => wanted.every((each) => spans.some((span) => words(span) === each)),
  );
}

const parentOf = (spans: readonly CollectedSpan[], { parentSpanId }: CollectedSpan) =>
  spans.find(({ spanId }) => spanId === parentSpanId);
const named = (spans: readonly CollectedSpan[], service: string, name: string) =>
  spans.filter((span) => span.service === service && span.name === name);

const overview = `query CaseOverview($id: ID!) {
  incident(id: $id) { title responsibleTeams { name } review { state } }
  other: incident(id: "a-literal-in-the-document") { title }
}`;

test("One trace leads from the caller through the gateway and the subgraphs to each SQL statement.", async () => {
  const query = overview.replace(/\n {2}other.*\n/, "\n");
  const answer = await cordon.ask("security-lead", query, { id: known(memory, "incident") }, traceparent("a"));
  expect(answer.errors).toEqual([]);
  const subgraphs = ["incidents", "teams", "lessons"];
  const spans = await traceWith("a", [
    "cordon-gateway: POST /graphql",
    ...subgraphs.flatMap((name) => [`cordon-gateway: POST ${name}`, `cordon-${name}: POST /graphql`]),
  ]);
  const [root] = named(spans, "cordon-gateway", "POST /graphql");
  expect(root).toMatchObject({ kind: 2, parentSpanId: caller.spanId });
  expect(root?.attributes).toMatchObject({
    "graphql.operation.name": "CaseOverview",
    "graphql.operation.type": "query",
    "graphql.document.hash": expect.stringMatching(/^[0-9a-f]{64}$/),
    "http.route": "/graphql",
    "http.response.status_code": 200,
  });
  for (const name of subgraphs) {
    const [answered] = named(spans, `cordon-${name}`, "POST /graphql");
    const call = answered && parentOf(spans, answered);
    expect(call).toMatchObject({ service: "cordon-gateway", name: `POST ${name}`, kind: 3 });
    expect(call && parentOf(spans, call)).toBe(root);
    const statements = spans.filter((span) => answered && span.parentSpanId === answered.spanId);
    expect(statements.length).toBeGreaterThan(0);
    for (const { kind, attributes } of statements) {
      expect(kind).toBe(3);
      expect(attributes).toMatchObject({ "db.system.name": "postgresql", "db.namespace": name });
    }
  }
});

test("An operation that changes something is an action in its trace, with its statements below it, and no value anywhere.", async () => {
  const secret = "Zwölf Postfächer von Frau Schmidt";
  const input = {
    serviceId: known(memory, "Exchange"),
    source: "SIEM_DETECTION",
    title: secret,
    description: secret,
  };
  const { errors } = await cordon.ask(
    "monitoring",
    mutationDocument("reportAlert"),
    { input },
    { ...traceparent("b"), "idempotency-key": "key-of-somebody" },
  );
  expect(errors).toEqual([]);
  const spans = await traceWith("b", ["cordon-gateway: POST /graphql", "cordon-incidents: POST /graphql"]);
  const [action] = named(spans, "cordon-incidents", "action reportAlert");
  expect(action && parentOf(spans, action)).toMatchObject({ service: "cordon-incidents", name: "POST /graphql" });
  const statements = spans.filter((span) => action && span.parentSpanId === action.spanId).map(({ name }) => name);
  expect(statements).toEqual(
    expect.arrayContaining(["START", "INSERT alert", "WITH audit_head audit_entry", "COMMIT"]),
  );

  await cordon.ask("security-lead", overview, { id: known(memory, "incident") }, traceparent("c"));
  await traceWith("c", ["cordon-gateway: POST /graphql", "cordon-incidents: POST /graphql"]);
  const everything = collector.received.join("\n");
  const token = await cordon.tokenFor("security-lead");
  const { viewerPrivateKey, databasePasswords } = secretsOf(place.path);
  const secrets = [token, JSON.parse(viewerPrivateKey).d, ...Object.values(databasePasswords)];
  for (const value of [secret, "a-literal-in-the-document", "key-of-somebody", "seo-yeon", "Seo-yeon", ...secrets])
    expect(everything).not.toContain(value);
});

const linksTo = ({ traceId, spanId }: CollectedSpan) => expect.objectContaining({ traceId, spanId });

test("What an operation brings about elsewhere is a trace of its own, linked to it: the update of a subscription, the event in another subgraph.", async () => {
  const update = "subscription Board { incidentChanged { operation incident { responsibleTeams { name } } } }";
  const leaves = new AbortController();
  const authorization = `Bearer ${await cordon.tokenFor("security-lead")}`;
  const stream = await fetch(`${system.gatewayUrl}/graphql/stream`, {
    method: "POST",
    headers: { ...traceparent("d"), authorization, "content-type": "application/json" },
    body: JSON.stringify({ query: update }),
    signal: leaves.signal,
  });
  const [opening] = named(await traceWith("d", ["cordon-gateway: subscription"]), "cordon-gateway", "subscription");
  expect(opening).toMatchObject({ kind: 2, parentSpanId: caller.spanId });
  expect(opening?.attributes).toMatchObject({
    "graphql.operation.name": "Board",
    "graphql.document.hash": expect.stringMatching(/^[0-9a-f]{64}$/),
  });

  const input = { incidentId: known(memory, "incident"), handling: "AMBER", reason: "For the test." };
  await cordon.ask("security-lead", mutationDocument("changeHandling"), { input }, traceparent("e"));
  const changed = "dev.cordon.incident.changed";
  const cause = await traceWith("e", [
    `cordon-incidents: create ${changed}`,
    "cordon-incidents: action changeHandling",
    "cordon-gateway: POST /graphql",
  ]);
  const [created] = named(cause, "cordon-incidents", `create ${changed}`);
  if (!opening || !created) throw new Error("There are no spans to be linked to.");
  expect(parentOf(cause, created)).toMatchObject({ name: "action changeHandling" });

  const [told] = await eventually(
    async () => collector.spansNamed("cordon-gateway", "live update"),
    (spans) => spans.length > 0,
  );
  expect(told).toMatchObject({ kind: 5, links: [linksTo(opening), linksTo(created)] });
  expect(told?.parentSpanId).toBeUndefined();
  expect(told?.attributes).toMatchObject({ "graphql.operation.name": "Board" });
  const parts = collector.spansOf(`${told?.traceId}`);
  const [askedTeams] = named(parts, "cordon-gateway", "POST teams");
  expect(askedTeams && parentOf(parts, askedTeams)).toBe(told);

  const [taken] = await eventually(
    async () =>
      collector
        .spansNamed("cordon-lessons", `process ${changed}`)
        .filter(({ links }) => links.some(({ spanId }) => spanId === created.spanId)),
    // What is around it ends later, and may be sent later.
    ([span]) => span !== undefined && parentOf(collector.spansOf(span.traceId), span) !== undefined,
  );
  expect(taken).toMatchObject({ kind: 5, links: [linksTo(created)] });
  const around = collector.spansOf(`${taken?.traceId}`);
  expect(taken && parentOf(around, taken)).toMatchObject({ service: "cordon-lessons", name: "POST /events" });
  expect(around.some(({ parentSpanId, name }) => parentSpanId === taken?.spanId && name === "INSERT inbox_event")).toBe(
    true,
  );

  // What travels for the sake of traces is nothing that anybody is told.
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
  let text = "";
  while (!text.includes("event: next")) text += new TextDecoder().decode((await reader.read()).value);
  expect(text).toContain("changeHandling");
  expect(text).not.toContain("traceparent");
  leaves.abort();
});

test("A slow operation is logged in words for operators: which, how long where, under the same id in every process.", async () => {
  const id = "request-of-an-operator";
  const variables = { id: known(memory, "incident") };
  await cordon.ask("security-lead", overview, variables, { "x-request-id": id });
  const slow = (process: string) =>
    readFileSync(join(place.path, "logs", `${process}.log`), "utf8")
      .split("\n")
      .filter((line) => line.includes('"slow operation"') && line.includes(id))
      .map((line) => JSON.parse(line));
  const [[line], ofIncidents] = await eventually(
    async () => [slow("gateway"), slow("incidents")] as const,
    ([gateway, incidents]) => gateway.length > 0 && incidents.length > 0,
  );
  expect(line).toMatchObject({
    level: 40,
    operation: "CaseOverview",
    documentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    milliseconds: expect.any(Number),
    cost: expect.any(Number),
    subgraphs: { incidents: { calls: 1, milliseconds: expect.any(Number) } },
  });
  expect(ofIncidents[0]).toMatchObject({ requestId: id, operation: expect.stringContaining("CaseOverview") });
  expect(JSON.stringify([line, ofIncidents])).not.toContain(variables.id);
  expect(JSON.stringify([line, ofIncidents])).not.toContain("a-literal-in-the-document");
});

test("A stream is not slow because it lasts, though it was asked for where slow operations are looked for.", async () => {
  const lines = () => readFileSync(join(place.path, "logs", "gateway.log"), "utf8").split("\n");
  const id = "stream-of-an-operator";
  const leaves = new AbortController();
  const authorization = `Bearer ${await cordon.tokenFor("security-lead")}`;
  const stream = await fetch(`${system.gatewayUrl}/graphql`, {
    method: "POST",
    headers: { authorization, accept: "text/event-stream", "content-type": "application/json", "x-request-id": id },
    body: JSON.stringify({ query: "subscription { incidentChanged { operation } }" }),
    signal: leaves.signal,
  });
  expect(stream.headers.get("content-type")).toMatch(/^text\/event-stream/);
  await cordon.ask("security-lead", overview, { id: known(memory, "incident") }, { "x-request-id": `${id}-meanwhile` });
  leaves.abort();
  await eventually(
    async () => lines(),
    (all) => all.some((line) => line.includes(`"${id}"`) && line.includes('"msg":"request"')),
  );
  await cordon.ask("security-lead", overview, { id: known(memory, "incident") }, { "x-request-id": `${id}-after` });
  await eventually(
    async () => lines(),
    (all) => all.some((line) => line.includes(`"${id}-after"`) && line.includes('"slow operation"')),
  );
  expect(lines().filter((line) => line.includes(`"${id}"`) && line.includes('"slow operation"'))).toEqual([]);
});

const telemetry = join(__dirname, "../../gateway/telemetry");
const { panels } = JSON.parse(readFileSync(join(telemetry, "grafana-dashboard.json"), "utf8"));
const { groups } = parse(readFileSync(join(telemetry, "alerts.yaml"), "utf8"));
const expressions = {
  dashboard: panels.flatMap(({ targets = [] }: { targets?: { expr: string }[] }) => targets.map(({ expr }) => expr)),
  alerts: groups.flatMap(({ rules }: { rules: { expr: string }[] }) => rules.map(({ expr }) => expr)),
} as Readonly<Record<string, readonly string[]>>;

/** What Prometheus itself knows of whom it asks. */
const ofPrometheus = ["job", "instance"];

test.each(["dashboard", "alerts"])(
  "Everything that the %s asks for is exported by the processes, with the labels that it looks at.",
  async (name) => {
    // Errors and refusals have no code before there are any.
    await cordon.ask("security-lead", "{ notAField }");
    await fetch(`${system.gatewayUrl}/graphql`, { method: "POST" });
    const processes = ["gateway", "teams", "incidents", "lessons"] as const;
    const texts = await Promise.all(processes.map((process) => metricsOf(system, process)));
    const exported = labelsByMetric(`# TYPE up gauge\n${texts.join("\n")}`);
    const queries = expressions[name] ?? [];
    expect(queries.length).toBeGreaterThan(5);
    for (const expr of queries) {
      const { problems, selected, grouped } = readQuery(expr);
      expect([expr, problems]).toEqual([expr, []]);
      const labelsOf = ({ metric }: { readonly metric: string }) =>
        exported.get(metric) ?? exported.get(metric.replace(/_(bucket|count|sum)$/, ""));
      for (const each of selected) {
        expect([each.metric, labelsOf(each)]).toEqual([each.metric, expect.any(Set)]);
        const known = [...(labelsOf(each) ?? []), ...ofPrometheus];
        expect([expr, [...each.labels, ...grouped].filter((label) => !known.includes(label))]).toEqual([expr, []]);
      }
    }
  },
);

test("Errors are counted by their codes, operations by names of which there is only so many.", async () => {
  await cordon.ask("security-lead", "{ notAField }");
  for (let index = 0; index < 220; index += 1)
    await cordon.ask("security-lead", `query Invented${index} { me { name } }`);
  const text = await metricsOf(system, "gateway");
  expect(text).toMatch(/^graphql_errors_total\{.*code="GRAPHQL_VALIDATION_FAILED"/m);
  const invented = new Set([...text.matchAll(/graphql_operation_name="([^"]+)"/g)].map(([, name]) => name));
  expect(invented.size).toBeLessThanOrEqual(201);
  expect(invented).toContain("(other)");
});

test("Metrics are read on a port of their own, and nowhere where callers are.", async () => {
  for (const name of ["gateway", "teams", "incidents"] as const)
    expect((await fetch(`${system.url(name)}/metrics`)).status).toBe(404);
  expect(await metricsOf(system, "gateway")).toMatch(
    /^http_server_request_duration_seconds_count\{.*http_route="\/graphql"/m,
  );
});

const names =
  '{"query":"query Names { services(first: 3) { nodes { name owner { name } } } incidents(first: 1) { nodes { id } } }"}';

test.each(["gateway", "incidents"] as const)(
  "No request is lost when a %s is asked to stop while it is busy, and it ends by itself.",
  async (name) => {
    const replica = replicaOf(system, name);
    const url = await replica.start();
    const headers: Record<string, string> = {};
    const body = name === "gateway" ? names : '{"query":"{ incidents(first: 3) { nodes { id } } }"}';
    if (name === "gateway") headers.authorization = `Bearer ${await cordon.tokenFor("security-lead")}`;
    else {
      const sign = viewerSigner(secretsOf(place.path).viewerPrivateKey);
      const viewer = { subject: "s", personId: "p", name: "Somebody", memberships: [] };
      headers["cordon-viewer"] = sign({ kind: "PERSON", ...viewer }, { subgraph: name, body });
    }
    const load = steadyLoad(`${url}/graphql`, headers, body, 16);
    await load.until(100);
    await replica.stop();
    const { answered, refused, failed } = await load.stop();
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThan(100);
    expect(refused).toBe(16);
  },
);

test("While PostgreSQL restarts, readiness turns and nothing breaks; when it is back, everything recovers by itself.", async () => {
  const readyStatus = async (name: "gateway" | "incidents" | "teams") =>
    (await fetch(`${system.url(name)}/health/ready`)).status;
  const all = async () => Promise.all((["gateway", "incidents", "teams"] as const).map(readyStatus));
  expect(await all()).toEqual([200, 200, 200]);
  const codes = new Set<string>();
  let stopped = false;
  const callers = Array.from({ length: 4 }, async () => {
    while (!stopped) {
      const { status, errors } = await cordon.ask("security-lead", JSON.parse(names).query);
      codes.add([status, ...new Set(errors.map(({ extensions }) => extensions.code))].join(" "));
    }
  });
  const restarts = async () => (await metricsOf(system, "incidents")).match(/^process_start_time_seconds.*$/m)?.[0];
  const before = await restarts();
  await database.stop("fast");
  await eventually(all, (statuses) => statuses.every((status) => status === 503));
  // The process lives, and whoever restarts what is not alive leaves it alone.
  expect((await fetch(`${system.url("incidents")}/health/live`)).status).toBe(200);
  expect((await fetch(`${system.url("gateway")}/health/live`)).status).toBe(200);
  expect(await metricsOf(system, "incidents")).toContain("http_server_active_requests");
  database = await startDatabase({ dataFolder: databasePlace.path, port: database.port, durable: false });
  await eventually(all, (statuses) => statuses.every((status) => status === 200));
  stopped = true;
  await Promise.all(callers);
  const { errors } = await cordon.ask("security-lead", JSON.parse(names).query);
  expect(errors).toEqual([]);
  expect(await restarts()).toBe(before);
  for (const outcome of codes) expect(outcome).toMatch(/^(200|200 SERVICE_UNAVAILABLE|503 SERVICE_UNAVAILABLE)$/);
});
