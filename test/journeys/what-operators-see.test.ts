import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readQuery } from "../../gateway/test-support/promql.js";
import { secretsOf } from "../../local/data-folder/secrets.js";
import { type EmbeddedDatabase, startDatabase } from "../../local/database/database.js";
import { subgraphNames } from "../../local/runtime/subgraph-names.js";
import { Cordon } from "../../local/samples/player/cordon.js";
import { eventually } from "../../local/samples/player/eventually.js";
import { type System, startSystem } from "../../local/system/system.js";
import { viewerSigner } from "../../platform/identity/viewer-signer.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { steadyLoad } from "./support/clients/steady-load.js";
import { replicaOf } from "./support/processes/replicas.js";
import { performScenario } from "./support/scenario/perform-scenario.js";
import { labelsByMetric, metricsOf } from "./support/watching/metrics-of.js";
import { startTraceCollector, type TraceCollector } from "./support/watching/trace-collector.js";

const place = temporaryFolder();
const databasePlace = temporaryFolder();
let collector: TraceCollector;
let database: EmbeddedDatabase;
let system: System;
let cordon: Cordon;

beforeAll(async () => {
  // A database server that can be stopped, as nobody else uses it.
  [collector, database] = await Promise.all([
    startTraceCollector(),
    startDatabase({ dataFolder: databasePlace.path, port: 0, durable: false }),
  ]);
  system = await startSystem({
    dataFolder: place.path,
    ports: "free",
    databaseUrls: Object.fromEntries(subgraphNames.map((name) => [name, database.url(name)])),
    environment: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: "100", SLOW_OPERATION: "1" },
  });
  cordon = new Cordon(`${system.gatewayUrl}/graphql`, (persona) => system.tokenFor(persona));
  await performScenario(cordon, "declareIncident");
});
afterAll(async () => {
  await system?.stop();
  await database?.stop("immediate");
  await collector?.stop();
  place.remove();
  databasePlace.remove();
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
    const processes = ["gateway", ...subgraphNames] as const;
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
  // On a busy machine, readiness may come too late once, which says that it is not there.
  await eventually(all, (statuses) => statuses.every((status) => status === 200));
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
  // A subgraph that is ready may be left alone by the gateway for some seconds still, as it has failed so often.
  await eventually(
    () => cordon.ask("security-lead", JSON.parse(names).query),
    ({ errors }) => errors.length === 0,
  );
  expect(await restarts()).toBe(before);
  for (const outcome of codes) expect(outcome).toMatch(/^(200|200 SERVICE_UNAVAILABLE|503 SERVICE_UNAVAILABLE)$/);
});
