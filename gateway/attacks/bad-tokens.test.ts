import { WebSocket } from "ws";
import { signingKey } from "../test-support/identity-provider.js";
import { post, startSystem, type TestSystem } from "../test-support/system.js";

/* Floods of bad tokens from an address that others have as well: everybody behind a proxy, say. */

let system: TestSystem;
let flood: readonly string[];
beforeAll(async () => {
  system = await startSystem();
  const [swapped, unknown] = await Promise.all([signingKey("key-1"), signingKey("never-published")]);
  const numbers = Array.from({ length: 1_000 }, (_, number) => String(number));
  flood = await Promise.all(
    numbers.map(async (jti, number) => {
      if (number % 3 === 0) return system.provider.token({ jti }, swapped);
      return number % 3 === 1 ? system.provider.token({ jti }, unknown) : `not.a.token${number}`;
    }),
  );
});
afterAll(() => system.stop());

const body = '{"query":"{ whoAsks }"}';
const answer = { data: { whoAsks: "Ji-woo Park, Exchange" } };

/** Each asks who it is with a token. Resolves to the answer, or to the status or code with which it is not let in. */
const ways: Readonly<Record<string, (token: string) => Promise<unknown>>> = {
  HTTP: async (token) => {
    const { status, body: responseBody } = await post(system.gateway, body, { authorization: `Bearer ${token}` });
    return status === 200 ? responseBody : status;
  },
  "server-sent events": async (token) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const response = await fetch(`${system.gateway.url}/graphql/stream`, { method: "POST", headers, body });
    const text = await response.text();
    return response.status === 200 ? JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? "") : response.status;
  },
  WebSocket: (token) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${system.gateway.url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
      const payload = { authorization: `Bearer ${token}` };
      socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init", payload })));
      socket.on("message", (message) => {
        const { type, payload: responseBody } = JSON.parse(String(message));
        if (type === "connection_ack")
          socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: JSON.parse(body) }));
        else if (type === "next") resolve(responseBody);
        if (type === "complete") socket.close();
      });
      socket.on("error", () => undefined);
      socket.on("close", (code) => resolve(code));
    }),
};

/**
 * Sends the whole flood, as many at a time as the connections of an attacker. All at once they would keep this process,
 * which is also the gateway's, from its other sockets for seconds.
 */
function floodBy(ask: (token: string) => Promise<unknown>) {
  const waiting = [...flood];
  const outcomes: unknown[] = [];
  const senders = Array.from({ length: 25 }, async () => {
    for (let token = waiting.pop(); token; token = waiting.pop()) outcomes.push(await ask(token));
  });
  return { outcomes: Promise.all(senders).then(() => outcomes), isGoingOn: () => waiting.length > 0 };
}

let issued = 0;
const freshToken = () => system.provider.token({ jti: `fresh ${++issued}` });

describe.each(Object.entries(ways))("over %s", (_, ask) => {
  test("a fresh good token is let in during a thousand bad ones from its address, and after them, at its first try", async () => {
    const { outcomes, isGoingOn } = floodBy(ask);
    const during: unknown[] = [];
    while (isGoingOn()) during.push(await ask(await freshToken()));
    expect(await outcomes).toHaveLength(1_000);
    for (const outcome of await outcomes) expect(typeof outcome).toBe("number");
    expect(during.length).toBeGreaterThan(0);
    expect(during).toEqual(during.map(() => answer));
    for (let again = 0; again < 20; again += 1) expect(await ask(await freshToken())).toEqual(answer);
    // Over the bound one is told to wait. How many of a thousand are depends on how many minutes they took.
    expect(await outcomes).toContain(ask === ways.WebSocket ? 1013 : 429);
  });
});

test("a key that is rotated in the middle of such a flood is known within the time that the documentation says", async () => {
  await system.provider.rotate();
  const token = await freshToken();
  const ask = ways.HTTP as (token: string) => Promise<unknown>;
  const began = performance.now();
  let outcome: unknown;
  // Goes on until it is let in: a gateway that never looked again would be caught by the time of the test.
  while (typeof outcome !== "object") {
    await Promise.all(flood.slice(0, 50).map(ask));
    outcome = await ask(token);
  }
  expect(outcome).toEqual(answer);
  const looks = system.provider.keyRequests;
  await floodBy(ask).outcomes;
  expect(system.provider.keyRequests - looks).toBeLessThanOrEqual(3 + (performance.now() - began) / 5_000);
});
