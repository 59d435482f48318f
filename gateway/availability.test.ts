import { readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { Agent, request } from "undici";
import { eventually } from "../local/samples/player/eventually.js";
import { until } from "../test/support/until.js";
import { incidentsSdl } from "./test-support/subgraphs.js";
import { post, startSystem, supergraphOf, type TestSystem } from "./test-support/system.js";

let system: TestSystem;
beforeEach(async () => {
  // Longer than a test may take: whatever waits for it hangs.
  system = await startSystem({ SUBGRAPH_TIMEOUT: 600_000, REQUEST_TIMEOUT: 600_000 });
});
afterEach(() => system.stop());

const processQuery = "{ process { schemaHash operations { name } } }";

const health = async (path: string) => {
  const response = await fetch(system.gateway.url + path);
  return { status: response.status, body: await response.json() };
};

/** Waits until it says so: a subgraph has two seconds to answer, which a machine that stands still may take from it. */
const readinessIs = (status: number, body: object) =>
  until(async () => isDeepStrictEqual(await health("/health/ready"), { status, body }));

/** A promise that is kept from outside: for what a test must wait for before it goes on. */
function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

test("a changed supergraph file is in force without a restart, and no request fails meanwhile", async () => {
  const { incidents, ...others } = system.subgraphs;
  const sdl = incidentsSdl.replace("breakDown: Incident", 'triageAlert: Incident @phase(in: "DETECTION_AND_ANALYSIS")');
  const before = (await system.ask(processQuery)).body.data.process;
  expect(before.operations.map(({ name }: { name: string }) => name)).toEqual(["breakDown", "startContainment"]);

  let failed = 0;
  let changed = false;
  const steadily = (async () => {
    while (!changed) {
      const { body } = await system.ask("{ incidents { id review { state } } }");
      if (body.errors) failed += 1;
    }
  })();
  writeFileSync(system.supergraphFile, supergraphOf([...Object.values(others), { ...incidents, sdl }]));
  const after = await eventually(
    async () => (await system.ask(processQuery)).body.data.process,
    (process) => JSON.stringify(process).includes("triageAlert"),
  );
  changed = true;
  await steadily;
  expect(after).toMatchObject({ operations: [{ name: "startContainment" }, { name: "triageAlert" }] });
  expect(after).not.toMatchObject({ schemaHash: before.schemaHash });
  expect(failed).toBe(0);
});

test("a broken supergraph file is ignored, and a mended one taken", async () => {
  const good = readFileSync(system.supergraphFile, "utf8");
  const before = (await system.ask(processQuery)).body;
  const refused = jest.spyOn(system.log, "error");
  writeFileSync(system.supergraphFile, "type Query { broken");
  await until(() => refused.mock.calls.length > 0);
  expect((await system.ask(processQuery)).body).toEqual(before);
  writeFileSync(system.supergraphFile, `${good}\n# mended\n`);
  const after = await eventually(
    async () => (await system.ask(processQuery)).body.data.process.schemaHash,
    (hash) => hash !== before.data.process.schemaHash,
  );
  expect(after).not.toBe(before.data.process.schemaHash);
});

test("the gateway is ready when somebody knows who is asking, and says of each subgraph whether it can be reached", async () => {
  expect(await health("/health/live")).toEqual({ status: 200, body: { status: "live" } });
  const all = { teams: "ready", incidents: "ready", lessons: "ready" };
  await readinessIs(200, { status: "ready", subgraphs: all });
});

test("a subgraph that is away does not make the gateway unready; without any that knows who is asking it is", async () => {
  const subgraphs = { teams: "ready", incidents: "ready", lessons: "unreachable" };
  await system.subgraphs.lessons.stop();
  await readinessIs(200, { status: "ready", subgraphs });
  await system.subgraphs.teams.stop();
  await readinessIs(200, { status: "ready", subgraphs: { ...subgraphs, teams: "unreachable" } });
  await system.subgraphs.incidents.stop();
  await readinessIs(503, {
    status: "not ready",
    reason: "Nobody can be recognized: teams is unreachable, incidents is unreachable.",
    subgraphs: { incidents: "unreachable", lessons: "unreachable", teams: "unreachable" },
  });
});

test("without the teams subgraph, whoever is in the directory of incidents is let in, known before or not", async () => {
  await system.subgraphs.teams.stop();
  expect((await system.ask("{ whoAsks }")).body).toEqual({ data: { whoAsks: "Ji-woo Park, Exchange" } });
});

test("without any that knows people, whoever was known goes on, and others are told to come again", async () => {
  expect((await system.ask("{ whoAsks }")).status).toBe(200);
  await system.subgraphs.teams.stop();
  expect((await system.ask("{ whoAsks }")).body).toEqual({ data: { whoAsks: "Ji-woo Park, Exchange" } });
  const authorization = `Bearer ${await system.provider.token({ sub: "never-seen" })}`;
  const answer = await post(system.gateway, "{}", { authorization });
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("5");
  expect(answer.body.errors[0].extensions).toEqual({ code: "SERVICE_UNAVAILABLE" });
  expect(answer.text).not.toMatch(/127\.0\.0\.1|ECONN/);
});

test("a request under way is finished when the gateway stops, a new one is not taken, and it ends at once", async () => {
  const received = deferred();
  const go = deferred();
  system.subgraphs.incidents.misbehave(async (_, response) => {
    received.resolve();
    await go.promise;
    response.writeHead(200, { "content-type": "application/json" }).end('{"data":{"whoAsks":"somebody"}}');
  });
  const underWay = system.ask("{ whoAsks }");
  await received.promise;
  const stopped = system.gateway.stop();
  await expect(fetch(`${system.gateway.url}/health/live`)).rejects.toThrow();
  go.resolve();
  expect((await underWay).body).toEqual({ data: { whoAsks: "somebody" } });
  await stopped;
});

test("while it stops, whoever asks over an open connection hears that it is not ready and that the connection ends", async () => {
  const received = deferred();
  const go = deferred();
  system.subgraphs.incidents.misbehave(async (_, response) => {
    received.resolve();
    await go.promise;
    response.writeHead(200, { "content-type": "application/json" }).end('{"data":{"whoAsks":"somebody"}}');
  });
  const probe = new Agent({ connections: 1 });
  const ready = async () => {
    const { statusCode, headers, body } = await request(`${system.gateway.url}/health/ready`, { dispatcher: probe });
    return { status: statusCode, connection: headers.connection, reason: JSON.parse(await body.text()).reason };
  };
  const goesOn = { status: 200, connection: "keep-alive", reason: undefined };
  await until(async () => isDeepStrictEqual(await ready(), goesOn));
  const underWay = system.ask("{ whoAsks }");
  await received.promise;
  const stopped = system.gateway.stop();
  expect(await ready()).toEqual({ status: 503, connection: "close", reason: "The gateway is shutting down." });
  go.resolve();
  expect((await underWay).body).toEqual({ data: { whoAsks: "somebody" } });
  await Promise.all([stopped, probe.close()]);
});

test("when the caller goes away, the subgraph is not kept busy", async () => {
  const received = deferred();
  const leftAlone = deferred();
  system.subgraphs.incidents.misbehave((request) => {
    received.resolve();
    request.socket.on("close", leftAlone.resolve);
  });
  const stop = new AbortController();
  const headers = { "content-type": "application/json", authorization: `Bearer ${await system.provider.token()}` };
  const body = '{"query":"{ whoAsks }"}';
  const asking = fetch(`${system.gateway.url}/graphql`, { method: "POST", headers, body, signal: stop.signal });
  await received.promise;
  stop.abort();
  await expect(asking).rejects.toThrow();
  await leftAlone.promise;
});
