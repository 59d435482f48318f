import { until } from "../../test/support/until.js";
import type { StatusReport } from "../status/status-report.js";
import { defaultCircuit } from "../subgraphs/circuit.js";
import { startSystem, type TestSystem } from "../test-support/system.js";

/* Subgraphs that are slow, dead or lying: bounded time, what is left of the answer, and words without an address. */

let system: TestSystem;
const start = async () => {
  system = await startSystem();
  await system.ask("{ whoAsks }");
};
const stop = () => system.stop();

const query = "{ incidents { id review { state } } }";
const reviewsOf = (body: { data: { incidents: { review: unknown }[] } }) =>
  body.data.incidents.map(({ review }) => review);
const nothingOfTheInside = /127\.0\.0\.1|localhost|ECONN|undici|http:|at .*\.js/;

/** Asks for what a subgraph cannot answer until it is left alone, many at a time as failures count for seconds only. */
async function untilLeftAlone(asked = query) {
  let answer = await system.ask(asked);
  await until(async () => {
    await Promise.all(Array.from({ length: 20 }, () => system.ask(asked)));
    answer = await system.ask(asked);
    return answer.body.errors[0].extensions.reason === "CIRCUIT_OPEN";
  });
  return answer;
}

describe("one that fails", () => {
  beforeEach(start);
  afterEach(stop);

  test("a subgraph that keeps failing is left alone: whoever asks is told at once, and the rest is answered", async () => {
    system.subgraphs.lessons.misbehave((_, response) =>
      response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad Gateway</h1>"),
    );
    const begun = performance.now();
    expect((await system.ask(query)).body.errors[0].extensions.reason).toBe("FAULT");
    const answer = await untilLeftAlone();
    expect(answer.status).toBe(200);
    expect(reviewsOf(answer.body)).toEqual([null, null]);
    expect(answer.body.errors[0]).toMatchObject({
      message:
        "The lessons subgraph has kept failing and is left alone for a moment; the rest of the answer is complete. Try again shortly.",
      extensions: { code: "SERVICE_UNAVAILABLE", reason: "CIRCUIT_OPEN" },
    });
    expect(answer.text).not.toMatch(nothingOfTheInside);
    const requestsBefore = system.subgraphs.lessons.received.length;
    for (let attempt = 0; attempt < 20; attempt += 1) await system.ask(query);
    // One call finds out whether it works again, each time that the pause is over.
    const pauses = Math.floor((performance.now() - begun) / defaultCircuit.retryAfterMs);
    expect(system.subgraphs.lessons.received.length - requestsBefore).toBeLessThanOrEqual(pauses);
    // Each time that a pause is over the circuit is half open, until the next one who asks opens it again.
    await until(async () => {
      await system.ask(query);
      const report = await fetch(`${system.gateway.url}/status`, { headers: { accept: "application/json" } });
      const { subgraphs } = (await report.json()) as StatusReport;
      return subgraphs.find(({ name }) => name === "lessons")?.circuit === "open";
    }, "the status says that the circuit is open");
  });

  test("once it works again it is asked again, by itself", async () => {
    system.subgraphs.lessons.misbehave((_, response) => response.writeHead(503).end());
    let answer = await untilLeftAlone();
    system.subgraphs.lessons.misbehave(undefined);
    await until(async () => {
      answer = await system.ask(query);
      return answer.body.errors === undefined;
    });
    expect(answer.body).not.toHaveProperty("errors");
    expect(reviewsOf(answer.body)).toEqual([{ state: "DRAFT" }, { state: "DRAFT" }]);
  });

  test("a subgraph that refuses in good order is not taken for one that fails", async () => {
    for (let attempt = 0; attempt < 25; attempt += 1) {
      const { body } = await system.ask("mutation { startContainment(id: 1) { id } }");
      expect(body.errors[0].extensions.code).toBe("FORBIDDEN");
    }
    expect((await system.ask("{ whoAsks }")).body).toEqual({ data: { whoAsks: "Ji-woo Park, Exchange" } });
  });

  test("a change that could not be begun says that nothing was changed", async () => {
    system.subgraphs.incidents.misbehave((_, response) => response.writeHead(500).end());
    const { body } = await untilLeftAlone("mutation { startContainment(id: 1) { id } }");
    expect(body.errors[0].message).toMatch(
      /left alone for a moment; nothing was changed\. Send it again in a few seconds\./,
    );
  });

  test("changes that take too long, as they wait for others, close the way of nobody who reads", async () => {
    await stop();
    system = await startSystem({ SUBGRAPH_TIMEOUT: 3_000 });
    system.subgraphs.incidents.misbehave(() => {});
    const changes = Array.from({ length: 150 }, () => system.ask("mutation { startContainment(id: 1) { id } }"));
    for (const { body } of await Promise.all(changes)) expect(body.errors[0].extensions.reason).toBe("TIMEOUT");
    system.subgraphs.incidents.misbehave(undefined);
    expect((await system.ask(query)).body).not.toHaveProperty("errors");
  });

  test("the time of a whole request is bounded, however many changes in a row a subgraph is slow with", async () => {
    await stop();
    system = await startSystem({ SUBGRAPH_TIMEOUT: 10_000, REQUEST_TIMEOUT: 1_500 });
    let begun = 0;
    system.subgraphs.incidents.misbehave((_, response) => {
      begun += 1;
      setTimeout(
        () => response.writeHead(200, { "content-type": "application/json" }).end('{"data":{"startContainment":null}}'),
        350,
      );
    });
    const changes = Array.from({ length: 10 }, (_, index) => `c${index}: startContainment(id: 1) { id }`);
    const { body } = await system.ask(`mutation { ${changes.join(" ")} }`);
    expect(begun).toBeLessThan(10);
    if (begun > 1) expect(JSON.stringify(body.errors)).toContain("nothing was changed");
  });
});

describe("one that lies", () => {
  beforeAll(start);
  afterAll(stop);

  test.each([
    ["HTML", "text/html", "<h1>Welcome</h1>"],
    ["JSON that is no answer", "application/json", '{"hello":"world"}'],
    ["half an answer", "application/json", '{"data":{"_entities":['],
    ["wrong types", "application/json", '{"data":{"_entities":"many"}}'],
    ["too few entities", "application/json", '{"data":{"_entities":[]}}'],
  ])("a subgraph that lies, with %s, costs its own fields only", async (_, type, text) => {
    system.subgraphs.lessons.misbehave((__, response) => response.writeHead(200, { "content-type": type }).end(text));
    const answer = await system.ask(query);
    expect(answer.status).toBe(200);
    expect(answer.body.data.incidents.map(({ id }: { id: string }) => id)).toEqual(["1", "2"]);
    expect(reviewsOf(answer.body)).toEqual([null, null]);
    expect(answer.body.errors.length).toBeGreaterThan(0);
    expect(answer.text).not.toMatch(nothingOfTheInside);
  });
});
