import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Agent, request } from "undici";
import { until } from "../../test/support/until.js";
import { drainable } from "./drainable.js";
import { readBody } from "./read-body.js";
import { sendJson } from "./send-json.js";

const callers = 16;
const answer = '200 {"done":true}';

/** A server whose answers take some milliseconds, and callers who each ask again as soon as they are answered. */
async function busyServer(timeToNotice?: number): Promise<{
  readonly url: string;
  readonly drain: () => Promise<void>;
  readonly outcomes: Map<string, number>;
  readonly calls: Promise<unknown>;
  readonly close: () => Promise<void>;
}> {
  const server = createServer(async (incoming, response) => {
    await readBody(incoming, 1_000);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
    sendJson(response, 200, { done: true });
  });
  const drain = drainable(server, timeToNotice);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const agent = new Agent({ connections: callers, pipelining: 1 });
  const outcomes = new Map<string, number>();
  const call = async () => {
    for (;;) {
      const outcome = await request(`${url}/work`, { method: "POST", body: "{}", dispatcher: agent })
        .then(async ({ statusCode, body }) => `${statusCode} ${await body.text()}`)
        .catch((error: NodeJS.ErrnoException) => error.code ?? String(error));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (!outcome.startsWith("200")) return;
    }
  };
  const calls = Promise.all(Array.from({ length: callers }, call));
  return { url, drain, outcomes, calls, close: () => agent.close() };
}

test("a busy server that ends loses no request: each is answered whole or never taken", async () => {
  for (let round = 0; round < 3; round += 1) {
    // However long a caller on a busy machine takes to send the next request.
    const { drain, outcomes, calls, close } = await busyServer(120_000);
    await until(() => (outcomes.get(answer) ?? 0) >= 200);
    await drain();
    await calls;
    await close();
    expect([...outcomes.keys()].sort()).toEqual([answer, "ECONNREFUSED"]);
  }
});

test("whoever only holds a connection open does not keep the server from ending", async () => {
  const { url, drain, calls, close } = await busyServer();
  const idle = new Agent({ keepAliveTimeout: 60_000 });
  await (await request(`${url}/nothing`, { dispatcher: idle })).body.text();
  await drain();
  await calls;
  await Promise.all([close(), idle.close()]);
});
