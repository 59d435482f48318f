import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SubgraphStreams } from "./subgraph-streams.js";

let subgraph: Server;
let requested: (string | undefined)[];
let events: SubgraphStreams;

beforeAll(async () => {
  requested = [];
  subgraph = createServer((request, response) => {
    requested.push(request.url);
    request.resume();
    const status = Number(request.headers["answer-with"] ?? 200);
    response.writeHead(status, { "content-type": "text/event-stream" }).end(":\n\n");
  });
  await once(subgraph.listen(0, "127.0.0.1"), "listening");
  events = new SubgraphStreams(1_000);
});
afterAll(async () => {
  await events.close();
  subgraph.close();
});

test.each([
  ["/graphql", "/graphql/stream"],
  ["/graphql/", "/graphql/stream"],
  ["", "/stream"],
  ["/", "/stream"],
  ["/graphql?tenant=a&of=b%20c", "/graphql/stream?tenant=a&of=b%20c"],
  ["/graphql/?tenant=a", "/graphql/stream?tenant=a"],
])("The streams of a subgraph at %p are at %p", async (address, expected) => {
  const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}${address}`;
  const body = await events.open({ name: "teams", url }, "{}", {}, new AbortController().signal);
  for await (const _ of body);
  expect(requested.pop()).toBe(expected);
});

test.each([
  [401, "UNTRUSTED"],
  [403, "REFUSED"],
  [503, "FAULT"],
])("A subgraph that answers with status %p is told of as %p", async (status, kind) => {
  const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/graphql`;
  const open = events.open({ name: "teams", url }, "{}", { "answer-with": `${status}` }, new AbortController().signal);
  await expect(open).rejects.toMatchObject({ subgraph: "teams", kind });
});
