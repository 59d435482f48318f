import { readFileSync } from "node:fs";
import { join } from "node:path";
import { secretsOf } from "../../local/data-folder/secrets.js";
import { eventually } from "../../local/samples/player/eventually.js";
import { mutationDocument } from "../../local/samples/player/mutation-document.js";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";
import { type CollectedSpan, startTraceCollector, type TraceCollector } from "./support/watching/trace-collector.js";

let collector: TraceCollector;
let running: RunningSystem;
let memory: Memory;

beforeAll(async () => {
  collector = await startTraceCollector();
  running = await startRunningSystem({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: "100",
    SLOW_OPERATION: "1",
  });
  memory = await performScenario(running.cordon, "declareIncident");
});
afterAll(async () => {
  await running?.stop();
  await collector?.stop();
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
  const answer = await running.cordon.ask("security-lead", query, { id: recall(memory, "incident") }, traceparent("a"));
  expect(answer.errors).toEqual([]);
  const subgraphs = ["incidents", "teams", "lessons"] as const;
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
      const database = new URL(running.databaseUrls[name]).pathname.slice(1);
      expect(attributes).toMatchObject({ "db.system.name": "postgresql", "db.namespace": database });
    }
  }
});

test("An operation that changes something is an action in its trace, with its statements below it, and no value anywhere.", async () => {
  const secret = "Zwölf Postfächer von Frau Schmidt";
  const input = {
    serviceId: recall(memory, "Exchange"),
    source: "SIEM_DETECTION",
    title: secret,
    description: secret,
  };
  const { errors } = await running.cordon.ask(
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

  await running.cordon.ask("security-lead", overview, { id: recall(memory, "incident") }, traceparent("c"));
  await traceWith("c", ["cordon-gateway: POST /graphql", "cordon-incidents: POST /graphql"]);
  const everything = collector.received.join("\n");
  const token = await running.cordon.tokenFor("security-lead");
  const passwords = Object.values(running.databaseUrls).map((url) => new URL(url).password);
  const secrets = [token, JSON.parse(secretsOf(running.dataFolder).viewerPrivateKey).d, ...passwords];
  for (const value of [secret, "a-literal-in-the-document", "key-of-somebody", "seo-yeon", "Seo-yeon", ...secrets])
    expect(everything).not.toContain(value);
});

const linksTo = ({ traceId, spanId }: CollectedSpan) => expect.objectContaining({ traceId, spanId });

test("What an operation brings about elsewhere is a trace of its own, linked to it: the update of a subscription, the event in another subgraph.", async () => {
  const update = "subscription Board { incidentChanged { operation incident { responsibleTeams { name } } } }";
  const leaves = new AbortController();
  const authorization = `Bearer ${await running.cordon.tokenFor("security-lead")}`;
  const stream = await fetch(`${running.system.gatewayUrl}/graphql/stream`, {
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

  const input = { incidentId: recall(memory, "incident"), handling: "AMBER", reason: "For the test." };
  await running.cordon.ask("security-lead", mutationDocument("changeHandling"), { input }, traceparent("e"));
  const changed = "dev.cordon.incident.changed";
  const cause = await traceWith("e", [
    `cordon-incidents: create ${changed}`,
    "cordon-incidents: action changeHandling",
    "cordon-gateway: POST /graphql",
  ]);
  const [created] = named(cause, "cordon-incidents", `create ${changed}`);
  if (!opening || !created) throw new Error("There are no spans to be linked to.");
  expect(parentOf(cause, created)).toMatchObject({ name: "action changeHandling" });

  const [span] = await eventually(
    async () => collector.spansNamed("cordon-gateway", "live update"),
    (spans) => spans.length > 0,
  );
  expect(span).toMatchObject({ kind: 5, links: [linksTo(opening), linksTo(created)] });
  expect(span?.parentSpanId).toBeUndefined();
  expect(span?.attributes).toMatchObject({ "graphql.operation.name": "Board" });
  const parts = collector.spansOf(`${span?.traceId}`);
  const [askedTeams] = named(parts, "cordon-gateway", "POST teams");
  expect(askedTeams && parentOf(parts, askedTeams)).toBe(span);

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
  expect(text).toContain("CHANGE_HANDLING");
  expect(text).not.toContain("traceparent");
  leaves.abort();
});

test("A slow operation is logged in words for operators: which, how long where, under the same id in every process.", async () => {
  const id = "request-of-an-operator";
  const variables = { id: recall(memory, "incident") };
  await running.cordon.ask("security-lead", overview, variables, { "x-request-id": id });
  const slow = (process: string) =>
    readFileSync(join(running.dataFolder, "logs", `${process}.log`), "utf8")
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
  const lines = () => readFileSync(join(running.dataFolder, "logs", "gateway.log"), "utf8").split("\n");
  const id = "stream-of-an-operator";
  const leaves = new AbortController();
  const authorization = `Bearer ${await running.cordon.tokenFor("security-lead")}`;
  const stream = await fetch(`${running.system.gatewayUrl}/graphql`, {
    method: "POST",
    headers: { authorization, accept: "text/event-stream", "content-type": "application/json", "x-request-id": id },
    body: JSON.stringify({ query: "subscription { incidentChanged { operation } }" }),
    signal: leaves.signal,
  });
  expect(stream.headers.get("content-type")).toMatch(/^text\/event-stream/);
  await running.cordon.ask(
    "security-lead",
    overview,
    { id: recall(memory, "incident") },
    { "x-request-id": `${id}-meanwhile` },
  );
  leaves.abort();
  await eventually(
    async () => lines(),
    (all) => all.some((line) => line.includes(`"${id}"`) && line.includes('"msg":"request"')),
  );
  await running.cordon.ask(
    "security-lead",
    overview,
    { id: recall(memory, "incident") },
    { "x-request-id": `${id}-after` },
  );
  await eventually(
    async () => lines(),
    (all) => all.some((line) => line.includes(`"${id}-after"`) && line.includes('"slow operation"')),
  );
  expect(lines().filter((line) => line.includes(`"${id}"`) && line.includes('"slow operation"'))).toEqual([]);
});
