import { request } from "node:http";
import path from "node:path";
import { eventually } from "../local/samples/player/eventually.js";
import { repositoryRoot } from "../platform/runtime/repository-root.js";
import type { StatusReport } from "./status/status-report.js";
import { type GatewayProcess, startGatewayProcess } from "./test-support/gateway-process.js";
import { startSystem, type TestSystem } from "./test-support/system.js";

/* The compiled gateway with several workers; `npm test` compiles before it comes here. */

let system: TestSystem;
let gateway: GatewayProcess;
beforeAll(async () => {
  system = await startSystem();
  gateway = await startGatewayProcess(system, { WORKERS: "2", METRICS_PORT: "0", LOG_LEVEL: "info" });
});
afterAll(async () => {
  await gateway?.stop();
  await system.stop();
});

/** Over a connection of its own, so that the workers take turns. One to a worker that is killed meanwhile ends in an error. */
function get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const openRequest = request(url, { agent: false, headers, signal: AbortSignal.timeout(20_000) }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("error", reject).on("end", () => resolve(text));
    });
    openRequest.on("error", reject).end();
  });
}

const metricsUrl = () => /"url":"([^"]+\/metrics)"/.exec(gateway.output())?.[1] ?? "";

/** How many operations of a name a scrape counts, by worker. */
const countedIn = (text: string, name: string) =>
  new Map(
    [...text.matchAll(/^graphql_operation_duration_seconds_count\{(.*)\} (\d+)$/gm)].flatMap(
      ([, labels = "", count]) =>
        labels.includes(`graphql_operation_name="${name}"`)
          ? [[/worker="(\d+)"/.exec(labels)?.[1] ?? "", Number(count)] as const]
          : [],
    ),
  );

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, count) => all + count, 0);

test("beneath a starter, workers get to listen as well, though nothing but its parent keeps a worker waiting", async () => {
  const starterEnds = path.join(repositoryRoot, "dist/local/processes/exit-with-starter.js");
  for (let start = 0; start < 3; start += 1) {
    const beneath = await startGatewayProcess(system, { WORKERS: "2", METRICS_PORT: "0" }, ["--require", starterEnds]);
    expect(await beneath.stop()).toBe(0);
  }
});

test("whichever worker is scraped, the figures are those of all, each under the worker it belongs to", async () => {
  const authorization = `Bearer ${await system.provider.token()}`;
  const query = encodeURIComponent("query Counted { whoAsks }");
  for (let sent = 0; sent < 40; sent += 1) await get(`${gateway.url}/graphql?query=${query}`, { authorization });
  await eventually(
    async () => countedIn(await get(metricsUrl()), "Counted"),
    (counts) => sum(counts) === 40,
  );
  for (let scrape = 0; scrape < 4; scrape += 1) {
    const text = await get(metricsUrl());
    const counts = countedIn(text, "Counted");
    expect([...counts.keys()].sort()).toEqual(["1", "2"]);
    expect(sum(counts)).toBe(40);
    // What is a sum of nothing, such as when a process began, stands there for each as well.
    expect(text.match(/^process_start_time_seconds\{service="gateway",worker="\d"\} /gm)).toHaveLength(2);
    expect(text.match(/^# TYPE graphql_operation_duration_seconds /gm)).toHaveLength(1);
  }
});

test("the status page of one worker says that it speaks for itself only, also on the port for metrics", async () => {
  for (const url of [`${gateway.url}/status`, metricsUrl().replace("metrics", "status")]) {
    const { process } = JSON.parse(await get(url, { accept: "application/json" })) as StatusReport;
    expect(process).toMatchObject({ worker: expect.any(Number), workers: 2 });
    expect(await get(url, { accept: "text/html" })).toMatch(
      /The figures are those of worker \d, one of 2 behind this port/,
    );
  }
});

test("when a worker has ended, a scrape answers for those that run", async () => {
  const { process: one } = JSON.parse(await get(`${gateway.url}/status`, { accept: "application/json" }));
  process.kill(one.pid, "SIGKILL");
  const text = await eventually(
    () => get(metricsUrl()).catch(String),
    (text) => /worker="3"/.test(text),
  );
  const workers = new Set([...text.matchAll(/^process_start_time_seconds\{.*worker="(\d)"/gm)].map(([, id]) => id));
  expect(workers).toEqual(new Set(["3", one.worker === 1 ? "2" : "1"]));
});
