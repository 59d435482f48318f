import { connect, type Socket } from "node:net";
import { until } from "../test/support/until.js";
import { LiveSystem, numbersOf, ticked } from "./test-support/live-system.js";

const live = new LiveSystem();

test("An event is completed by what other subgraphs know, and has its place as id", async () => {
  const client = await live.listen();
  live.ticker.tick();
  await until(() => client.results.length === 1);
  expect(client.results[0].data.ticked).toEqual({
    number: expect.any(Number),
    incident: { review: { state: "DRAFT" } },
  });
});

test("Listeners of one person with one operation share a stream of the subgraph; others have their own", async () => {
  const before = live.ticker.requests.length;
  const same = [await live.listen(), await live.listen(), await live.listen()];
  const other = await live.listen(ticked, { every: 2 });
  expect(live.ticker.requests.length - before).toBe(2);
  live.ticker.tick();
  await until(() => [...same, other].every(({ results }) => results.length === 1));
  same[0]?.dispose();
  live.ticker.tick();
  await until(() => same.slice(1).every(({ results }) => results.length === 2));
  expect(same[0]?.results).toHaveLength(1);
  for (const { dispose } of [...same, other]) dispose();
  await until(() => live.ticker.open === 0);
});

test("A stream that breaks off at the subgraph is resumed from its last event; the listener notices nothing", async () => {
  const client = await live.listen();
  live.ticker.tick(3);
  await until(() => client.results.length === 3);
  for (let round = 0; round < 5; round += 1) {
    live.ticker.breakOff();
    live.ticker.tick(4);
    await until(() => client.results.length === 7 + round * 4);
  }
  const [first] = numbersOf(client);
  expect(numbersOf(client)).toEqual(Array.from({ length: 23 }, (_, index) => first + index));
  expect(live.ticker.requests.at(-1)?.headers["last-event-id"]).toBe(String(first + 18));
  expect(client.end).toBeUndefined();
});

test("When another subgraph fails, the event comes without its part and with the reason, and the next one is whole", async () => {
  const client = await live.listen();
  live.system.subgraphs.lessons.misbehave((_, response) => void response.writeHead(500).end());
  live.ticker.tick();
  await until(() => client.results.length === 1);
  live.system.subgraphs.lessons.misbehave(undefined);
  live.ticker.tick();
  await until(() => client.results.length === 2);
  expect(client.results[0].data.ticked.incident).toEqual({ review: null });
  expect(client.results[0].errors[0]).toMatchObject({ extensions: { code: "SERVICE_UNAVAILABLE" } });
  expect(client.results[1]).toMatchObject({ data: { ticked: { incident: { review: { state: "DRAFT" } } } } });
  expect(JSON.stringify(client.results)).not.toContain("127.0.0.1");
});

test("A reader that takes nothing is ended with the place to go on from, and holds up nobody else", async () => {
  const query = "subscription { ticked { number text } }";
  const quick = await live.listen(query);
  const slow = await rawStream(query);
  await until(() => slow.text().includes("text/event-stream"));
  slow.socket.pause();
  for (let round = 0; round < 60; round += 1) {
    live.ticker.tick(20, 20_000);
    await until(
      () => quick.results.length === (round + 1) * 20,
      () => `round ${round}: ${quick.results.length} results, ended by ${JSON.stringify(quick.end)}`,
    );
  }
  slow.socket.resume();
  await until(() => slow.text().includes("event: complete"));
  const events = slow.text().match(/"number":\d+/g) ?? [];
  expect(events.length).toBeLessThan(1_200);
  expect(slow.text()).toMatch(/STREAM_ENDED/);
  const last = /"lastEventId":"(\d+)"/.exec(slow.text())?.[1];
  expect(`"number":${last}`).toBe(events.at(-1));
  // On a busy machine whoever resumes can be too slow as well, and goes on from where that was ended, as any client does.
  const rest: number[] = [];
  const missing = () => 1_200 - events.length - rest.length;
  while (missing() > 0) {
    const resumed = await live.listen(query, {}, { "last-event-id": String(rest.at(-1) ?? last) });
    await until(() => resumed.end !== undefined || resumed.results.length >= missing());
    resumed.dispose();
    const results = resumed.results.filter(({ data }) => data?.ticked);
    // It can be ended before it has taken anything; what never comes ends the test by its time.
    rest.push(...numbersOf({ ...resumed, results }));
  }
  expect(rest).toEqual(numbersOf(quick).slice(events.length));
});

interface RawStream {
  readonly socket: Socket;
  text(): string;
}

async function rawStream(query: string): Promise<RawStream> {
  const body = JSON.stringify({ query });
  const { hostname, port } = new URL(live.system.gateway.url);
  const socket = connect(Number(port), hostname);
  live.disposals.push(() => socket.destroy());
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk;
  });
  socket.write(
    `POST /graphql/stream HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\ncontent-type: application/json\r\nauthorization: Bearer ${await live.system.provider.token()}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  return { socket, text: () => text };
}

test("A query comes as one result, over server-sent events and over WebSocket", async () => {
  const answer = { data: { whoAsks: "Ji-woo Park, Exchange" } };
  const listener = await live.listen("{ whoAsks }");
  await until(() => listener.end === "complete");
  expect(listener.results).toEqual([answer]);
  const client = await live.socketClient(undefined);
  expect(await client.iterate({ query: "{ whoAsks }" }).next()).toMatchObject({ value: answer });
  const response = await fetch(`${live.system.gateway.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      authorization: `Bearer ${await live.system.provider.token()}`,
    },
    body: JSON.stringify({ query: "{ whoAsks }" }),
  });
  expect(await response.text()).toBe(`:\n\nevent: next\ndata: ${JSON.stringify(answer)}\n\nevent: complete\ndata:\n\n`);
});

/** Ask, and return what lets the client go away. */
const leavable = {
  "server-sent events": async (query: string) => {
    const controller = new AbortController();
    void fetch(`${live.system.gateway.url}/graphql/stream`, {
      method: "POST",
      headers: { authorization: `Bearer ${await live.system.provider.token()}`, "content-type": "application/json" },
      body: JSON.stringify({ query }),
      signal: controller.signal,
    }).catch(() => undefined);
    return () => controller.abort();
  },
  WebSocket: async (query: string) => {
    const client = await live.socketClient(undefined);
    client.subscribe({ query }, { next: () => undefined, error: () => undefined, complete: () => undefined });
    return () => client.terminate();
  },
} as const;

test.each(["server-sent events", "WebSocket"] as const)(
  "Who leaves after asking by %s is worked for no longer",
  async (way) => {
    const { incidents } = live.system.subgraphs;
    let called: () => void = () => undefined;
    const calling = new Promise<void>((resolve) => {
      called = resolve;
    });
    let gone = false;
    incidents.misbehave((_, response) => {
      response.on("close", () => {
        gone = true;
      });
      called();
    });
    const leave = await leavable[way]("{ incidents { title } }");
    await calling;
    leave();
    // The subgraph would be given up in any case, but later than a test waits for anything.
    await until(() => gone);
    incidents.misbehave(undefined);
  },
);

test("What a subgraph refuses is told in its words; one that does not answer, by its name", async () => {
  const refused = { message: "That place is not known.", extensions: { code: "BAD_USER_INPUT" } };
  live.ticker.refuse = { status: 400, body: { errors: [refused] } };
  const client = await live.listen();
  await until(() => client.end === "complete");
  expect(client.results).toEqual([{ errors: [refused] }]);
  live.ticker.refuse = { status: 500, body: {} };
  const failed = await live.listen();
  await until(() => failed.end !== undefined);
  expect(failed.end).toMatchObject({ response: { status: 503 } });
});

test.each([
  "subscription { ticked @skip(if: true) { number } }",
  "subscription ($no: Boolean!) { ... @include(if: $no) { ticked { number } } }",
  "subscription ($no: Boolean!) { ...Tick } fragment Tick on Subscription { ticked @include(if: $no) { number } }",
])(
  "%s: what would be a subscription to nothing is refused, and takes none of those that one may have",
  async (query) => {
    for (let times = 0; times < 21; times += 1) {
      const client = await live.listen(query, { no: false });
      await until(() => client.end !== undefined);
      expect(client.results).toMatchObject([
        { errors: [{ message: expect.stringContaining("wanted"), extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] },
      ]);
    }
    expect((await live.listen("subscription { ticked { number @skip(if: true) text } }")).end).toBeUndefined();
  },
);

test("An event id that could not be one is refused before anybody is asked", async () => {
  const before = live.ticker.requests.length;
  const client = await live.socketClient(undefined);
  const refused = client.iterate({ query: ticked, extensions: { lastEventId: "1\r\nx-admin: yes" } }).next();
  await expect(refused).rejects.toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  expect(live.ticker.requests).toHaveLength(before);
});
