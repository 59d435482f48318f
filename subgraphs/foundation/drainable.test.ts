import { Agent, request } from "undici";
import { type ListeningServer, listen, readBody, sendJson } from "./http-server.js";

const callers = 16;
const answer = '200 {"done":true}';

/** A server whose answers take some milliseconds, and callers who each ask again as soon as they are answered. */
async function busyServer(): Promise<{
  readonly server: ListeningServer;
  readonly outcomes: Map<string, number>;
  readonly calls: Promise<unknown>;
  readonly close: () => Promise<void>;
}> {
  const server = await listen(
    {
      "POST /work": async (incoming, response) => {
        await readBody(incoming, 1_000);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
        sendJson(response, 200, { done: true });
      },
    },
    { host: "127.0.0.1", port: 0 },
    () => undefined,
  );
  const agent = new Agent({ connections: callers, pipelining: 1 });
  const outcomes = new Map<string, number>();
  const call = async () => {
    for (;;) {
      const outcome = await request(`${server.url}/work`, { method: "POST", body: "{}", dispatcher: agent })
        .then(async ({ statusCode, body }) => `${statusCode} ${await body.text()}`)
        .catch((error: NodeJS.ErrnoException) => error.code ?? String(error));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (!outcome.startsWith("200")) return;
    }
  };
  const calls = Promise.all(Array.from({ length: callers }, call));
  return { server, outcomes, calls, close: () => agent.close() };
}

test("a busy server that ends loses no request: each is answered whole or never taken, and it is soon over", async () => {
  for (let round = 0; round < 3; round += 1) {
    const { server, outcomes, calls, close } = await busyServer();
    while ((outcomes.get(answer) ?? 0) < 200)
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
    const start = Date.now();
    await server.drain();
    expect(Date.now() - start).toBeLessThan(3_000);
    await calls;
    await close();
    expect([...outcomes.keys()].sort()).toEqual([answer, "ECONNREFUSED"]);
  }
}, 30_000);

test("whoever only holds a connection open does not keep the server from ending", async () => {
  const { server, calls, close } = await busyServer();
  const idle = new Agent({ keepAliveTimeout: 60_000 });
  await (await request(`${server.url}/nothing`, { dispatcher: idle })).body.text();
  const start = Date.now();
  await server.drain();
  expect(Date.now() - start).toBeLessThan(3_000);
  await calls;
  await Promise.all([close(), idle.close()]);
}, 30_000);
