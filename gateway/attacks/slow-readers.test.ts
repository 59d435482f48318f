import { until } from "../../test/support/until.js";
import { startSystem, type TestSystem } from "../test-support/system.js";
import { type BothEnds, bothEnds } from "../test-support/unread-socket.js";

/* Callers over HTTP that ask and never read, so that answers wait in the memory of the gateway. */

/** With answers of forty kilobytes, they are more than the system keeps for a connection outside of the gateway. */
const requests = 400;

let system: TestSystem;
let ends: BothEnds;
beforeAll(async () => {
  system = await startSystem({ READ_TIMEOUT: 2_000, RATE_LIMIT: 0 });
});
beforeEach(async () => {
  ends = await bothEnds(system.gateway.url);
});
afterEach(() => ends.client.destroy());
afterAll(() => system.stop());

/** All requests at once, on one connection. */
async function ask({ client }: BothEnds): Promise<void> {
  const aliases = Array.from({ length: 20 }, (_, index) => `${"a".repeat(2_000)}${index}: __typename`);
  const body = JSON.stringify({ query: `{ ${aliases.join(" ")} }` });
  const head = [
    "POST /graphql HTTP/1.1",
    "host: x",
    "content-type: application/json",
    `authorization: Bearer ${await system.provider.token()}`,
    `content-length: ${body.length}`,
  ];
  client.write(`${head.join("\r\n")}\r\n\r\n${body}`.repeat(requests));
}

test("a caller that reads nothing of its answers is cut off", async () => {
  ends.client.pause();
  await ask(ends);
  await until(() => ends.server.writableLength > 0);
  await until(() => ends.server.destroyed);
});

test("a caller that reads them is answered to the last", async () => {
  const begin = "HTTP/1.1 200";
  let answered = 0;
  let unfinished = "";
  ends.client.on("data", (chunk) => {
    const text = unfinished + String(chunk);
    answered += text.split(begin).length - 1;
    // The next chunk may bring the rest of a beginning that this one ends with.
    unfinished = text.slice(1 - begin.length);
  });
  await ask(ends);
  await until(() => answered === requests);
  expect(ends.server.destroyed).toBe(false);
});
