import { writeFileSync } from "node:fs";
import path from "node:path";
import { WebSocket } from "ws";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { until } from "../../test/support/until.js";
import { type GatewayProcess, startGatewayProcess } from "../test-support/gateway-process.js";
import { LiveSystem } from "../test-support/live-system.js";
import { documentIdOf, writeManifest } from "../trusted-documents/manifest.js";

/*
 * Numbers that JSON can say and JavaScript reads as something else, by every way in which they arrive, at the gateway as
 * `npm start` starts it: as a process, with metrics, which must go on answering.
 */

const within = (size: string) =>
  `page(first: ${size}) { nodes { related(first: ${size}) { nodes { related(first: ${size}) { nodes { id } } } } } }`;
const registered = `query Registered($n: Int!) { ${within("$n")} }`;

const folder = temporaryFolder();
const manifest = path.join(folder.path, "documents.json");
writeFileSync(
  manifest,
  writeManifest([
    { id: documentIdOf(registered), name: "Registered", owner: "us", description: "For tests.", document: registered },
  ]),
);

const live = new LiveSystem();
let gateway: GatewayProcess;
let authorization: string;
beforeAll(async () => {
  gateway = await startGatewayProcess(live.system, {
    METRICS_PORT: "0",
    RATE_LIMIT: "100000000",
    TRUSTED_DOCUMENTS_FILE: manifest,
    LOG_LEVEL: "info",
  });
  authorization = `Bearer ${await live.system.provider.token()}`;
});
afterAll(async () => {
  await gateway?.stop();
  folder.remove();
});

/** As they stand in JSON, so that nothing is lost on the way. */
const numbers = [
  "1e309",
  "-1e309",
  "1e300",
  "1.7976931348623157e308",
  "-0",
  "0.5",
  "-1",
  "2147483647",
  "2147483648",
  "9007199254740993",
  "9".repeat(310),
  `0.${"0".repeat(330)}1`,
  '"1e309"',
  '"Infinity"',
  '"NaN"',
  "null",
  "true",
  "[1e309]",
  '{"valueOf":1e309,"__proto__":1e309}',
];

/** The numbers that GraphQL's grammar has as well. */
const literals = numbers.filter((number) => /^-?[\d.e+-]+$/.test(number));

const headers = () => ({ authorization, "content-type": "application/json" });
const post = (body: string, more = {}) =>
  fetch(`${gateway.url}/graphql`, { method: "POST", headers: { ...headers(), ...more }, body });
const bodyOf = (query: string, variables: string) => `{"query":${JSON.stringify(query)},"variables":${variables}}`;

/** Documents that say one number in many places: as sizes of pages within pages, as a preset, and as a plain value. */
const documents = [
  `query ($n: Int!) { ${within("$n")} }`,
  `query ($n: Int = 3) { ${within("$n")} }`,
  "query ($n: Int!) { page(about: { number: $n }) { nodes { id } } }",
];

const written = (number: string) => [
  `{ ${within(number)} }`,
  `query ($n: Int = ${number}) { ${within("$n")} }`,
  `{ page(about: { number: ${number} }) { nodes { id } } }`,
];

const answered = async (sent: Promise<Response>): Promise<number> => {
  const response = await sent;
  await response.text();
  return response.status;
};

/** Over a WebSocket written by hand: clients would turn the numbers into what JavaScript makes of them. */
async function overWebSocket(
  payloads: readonly string[],
  meanwhile = (): unknown => undefined,
): Promise<readonly string[]> {
  const socket = new WebSocket(`${gateway.url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  const types: string[] = [];
  socket.on("error", () => undefined);
  socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init", payload: { authorization } })));
  socket.on("message", (message) => {
    const { type, id } = JSON.parse(String(message));
    if (type === "connection_ack")
      for (const [index, payload] of payloads.entries())
        socket.send(`{"id":"${index}","type":"subscribe","payload":${payload}}`);
    if (id !== undefined && (type === "next" || type === "error")) types.push(type);
  });
  await until(() => {
    meanwhile();
    return types.length >= payloads.length || socket.readyState === WebSocket.CLOSED;
  });
  socket.terminate();
  return types;
}

/** The gateway still says who asks, and its metrics can be read. */
async function goesOn(): Promise<void> {
  const answer = await post(JSON.stringify({ query: "{ whoAsks }" }));
  expect(await answer.json()).toEqual({ data: { whoAsks: "Ji-woo Park, Exchange" } });
  const metrics = await fetch(/"url":"(http:[^"]*\/metrics)"/.exec(gateway.output())?.[1] ?? "no address");
  const text = await metrics.text();
  const costs = text.split("\n").filter((line) => /^graphql_operation_cost_(sum|count)/.test(line));
  expect(costs).toHaveLength(2);
  expect(costs.filter((line) => !/ \d+(\.\d+)?(e\+\d+)?$/.test(line))).toEqual([]);
  const faults = /listener of telemetry|unexpected error/;
  expect(
    gateway
      .output()
      .split("\n")
      .filter((line) => faults.test(line)),
  ).toEqual([]);
  expect(gateway.child.exitCode).toBeNull();
}

const named = (texts: readonly string[]) => texts.map((text): [string, string] => [text.slice(0, 40), text]);

test.each(named(numbers))(
  "%s in variables is answered or refused, by every way, and the gateway goes on",
  async (_, number) => {
    const variables = `{"n":${number},"unused":${number}}`;
    for (const query of documents) {
      const body = bodyOf(query, variables);
      const address = `${gateway.url}/graphql?${new URLSearchParams({ query, variables })}`;
      expect([200, 400]).toContain(await answered(post(body)));
      expect([200, 400]).toContain(await answered(fetch(address, { headers: { authorization } })));
      expect([200, 400]).toContain(await answered(post(body, { accept: "text/event-stream" })));
    }
    const byId = { documentId: documentIdOf(registered), variables };
    expect([200, 400]).toContain(await answered(post(`{"documentId":"${byId.documentId}","variables":${variables}}`)));
    expect([200, 400]).toContain(
      await answered(fetch(`${gateway.url}/graphql?${new URLSearchParams(byId)}`, { headers: { authorization } })),
    );
    expect(await overWebSocket(documents.map((query) => bodyOf(query, variables)))).toHaveLength(documents.length);
    await goesOn();
  },
);

test.each(named(literals))(
  "%s in the document is answered or refused, by every way, and the gateway goes on",
  async (_, number) => {
    for (const query of written(number)) {
      const body = bodyOf(query, "{}");
      expect([200, 400]).toContain(await answered(post(body)));
      expect([200, 400]).toContain(
        await answered(
          fetch(`${gateway.url}/graphql?${new URLSearchParams({ query })}`, { headers: { authorization } }),
        ),
      );
      expect([200, 400]).toContain(await answered(post(body, { accept: "text/event-stream" })));
    }
    expect(await overWebSocket(written(number).map((query) => bodyOf(query, "{}")))).toHaveLength(3);
    await goesOn();
  },
);

test("each of them in a subscription, and in all that stands beside an operation, breaks nothing", async () => {
  for (const number of numbers) {
    const subscription = bodyOf(
      "subscription ($n: Int!) { ticked { incident { related(first: $n) { nodes { id } } } } }",
      `{"n":${number}}`,
    );
    const messages = await overWebSocket([subscription], () => live.ticker.open > 0 && live.ticker.tick());
    expect(messages).toContainEqual(expect.stringMatching(/next|error/));
    const beside = `{"query":"{ whoAsks }","extensions":{"lastEventId":${number},"idempotencyKey":${number},"n":${number}},"operationName":${number}}`;
    expect([200, 400]).toContain(await answered(post(beside)));
    const header = number.slice(0, 100).replace(/[^ -~]/g, "");
    for (const name of ["last-event-id", "idempotency-key", "cordon-cost", "x-request-id", "traceparent"])
      expect([200, 400]).toContain(await answered(post('{"query":"{ whoAsks }"}', { [name]: header })));
  }
  await goesOn();
});
