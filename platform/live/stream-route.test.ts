import { buildSchema, type GraphQLObjectType } from "graphql";
import type { Context } from "../actions/context.js";
import { type ListeningServer, serve } from "../http/serve.js";
import { createLog } from "../runtime/log.js";
import { person } from "../test-support/boxes/small-subgraph.js";
import { LiveCursors } from "./live-cursors.js";
import type { LiveSource } from "./live-source.js";
import { LiveStream } from "./live-stream.js";
import { readEventStream } from "./read-event-stream.js";
import { streamRoute } from "./stream-route.js";

const cursors = new LiveCursors(Buffer.alloc(32));
const { subject } = person("ada");
const event = { position: 5, type: "", subject: "box", time: new Date(), data: {} };

let server: ListeningServer;
beforeEach(() => jest.useFakeTimers({ advanceTimers: false, doNotFake: allBut("setInterval", "clearInterval") }));
afterEach(async () => {
  jest.useRealTimers();
  await server.drain();
});

function allBut(...faked: readonly string[]) {
  const names = ["Date", "hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate", "clearImmediate"];
  return [...names, "setTimeout", "clearTimeout", "setInterval", "clearInterval"].filter(
    (name) => !faked.includes(name),
  ) as never[];
}

/** A subscription whose updates take until they are let go. */
function slowSubscription() {
  const stream = new LiveStream({} as LiveSource<object, unknown>, {}, person("ada"), 4, cursors, () => undefined);
  let letGo: () => void = () => undefined;
  let begun: () => void = () => undefined;
  const beginning = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const schema = buildSchema("type Query { no: Int } type Subscription { told: String }");
  Object.assign((schema.getSubscriptionType() as GraphQLObjectType).getFields().told ?? {}, {
    subscribe: () => stream,
    resolve: ({ thing }: { readonly thing: string }) => {
      begun();
      return new Promise((resolve) => {
        letGo = () => resolve(thing);
      });
    },
  });
  return { stream, schema, beginning, letGo: () => letGo() };
}

test("While an update is made, no heartbeat names a place behind it: whoever resumed from there would miss it", async () => {
  const { stream, schema, beginning, letGo } = slowSubscription();
  const route = streamRoute({
    schema,
    verifyViewer: () => ({ expiresAt: Date.now() + 60_000, viewerFor: () => person("ada") }),
    live: undefined as never,
    context: (request) => request as Context,
    log: createLog("test", "silent"),
  });
  server = await serve({ "POST /graphql/stream": route }, { host: "127.0.0.1", port: 0 }, () => undefined);
  const response = await fetch(`${server.url}/graphql/stream`, {
    method: "POST",
    body: JSON.stringify({ query: "subscription { told }" }),
  });
  const events = readEventStream(response.body as unknown as AsyncIterable<Buffer>);
  const positionOf = (id: string | undefined) => id && cursors.open(id, subject, new Date()).position;
  const next = async () => {
    const { id, data } = (await events.next()).value ?? {};
    return { position: positionOf(id), data };
  };
  expect(await next()).toEqual({ position: 4, data: undefined });

  stream.position = 5;
  stream.deliver(event, { operation: "openBox", at: new Date(), thing: "box" });
  await beginning;
  jest.advanceTimersByTime(12_000);
  expect(await next()).toEqual({ position: undefined, data: undefined });
  letGo();
  expect(await next()).toEqual({ position: 5, data: '{"data":{"told":"box"}}' });
  stream.end();
  await events.next();
});

test("A stream that has ended for a reader who is too slow has no place: what it was told last was not handed out", () => {
  const { stream } = slowSubscription();
  stream.limit = 0;
  stream.deliver(event, { operation: "openBox", at: new Date(), thing: "box" });
  stream.position = 5;
  expect(stream.cursor).toBeUndefined();
});
