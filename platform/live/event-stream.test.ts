import { once } from "node:events";
import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type StreamedResult, writeEventStream } from "./event-stream.js";
import { readEventStream, type ServerSentEvent } from "./read-event-stream.js";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** The body of what is written, as it arrives. */
async function served(write: (response: ServerResponse) => unknown): Promise<IncomingMessage> {
  server = createServer((_, response) => void write(response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const [response] = await once(get({ port: (server.address() as AddressInfo).port, host: "127.0.0.1" }), "response");
  return response as IncomingMessage;
}

async function read(body: AsyncIterable<Buffer>): Promise<readonly ServerSentEvent[]> {
  const events: ServerSentEvent[] = [];
  for await (const event of readEventStream(body)) events.push(event);
  return events;
}

async function* results(...all: readonly (StreamedResult | Error)[]): AsyncGenerator<StreamedResult> {
  for (const one of all) {
    if (one instanceof Error) throw one;
    yield one;
  }
}

const one: StreamedResult = { id: "7", result: { data: { text: "Zeile\neins\r\n\n, 둘" } } };

test("What is written is read again: ids, results, and that it is complete", async () => {
  const body = await served((response) =>
    writeEventStream(response, results(one, { result: { data: null } }), () => "6"),
  );
  expect(body.headers["content-type"]).toMatch("text/event-stream");
  expect(await read(body)).toEqual([
    { id: "6" },
    { id: "7", event: "next", data: JSON.stringify(one.result) },
    { event: "next", data: '{"data":null}' },
    { event: "complete", data: "" },
  ]);
});

test("A stream that breaks off says nothing of being complete", async () => {
  const body = await served((response) => writeEventStream(response, results(one, new Error("stop")), () => undefined));
  expect((await read(body)).map(({ event }) => event)).toEqual([undefined, "next"]);
});

test("No more is taken from the results than the reader takes", async () => {
  let taken = 0;
  const endless = async function* (): AsyncGenerator<StreamedResult> {
    for (; taken < 10_000; taken += 1) yield { result: { data: "x".repeat(10_000), taken } };
  };
  const body = await served((response) => writeEventStream(response, endless(), () => undefined));
  body.pause();
  let before = -1;
  while (before !== taken) {
    before = taken;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(taken).toBeLessThan(3_000);
  body.destroy();
});

test("Events are read however they are cut into pieces", async () => {
  const text = Buffer.from(': beat\n\nid: 1\nevent: next\ndata: {"a":"둘"}\n\nevent: complete\ndata:\n\n');
  for (let size = 1; size < text.length; size += 1) {
    const pieces = async function* () {
      for (let from = 0; from < text.length; from += size) yield text.subarray(from, from + size);
    };
    expect(await read(pieces())).toEqual([
      {},
      { id: "1", event: "next", data: '{"a":"둘"}' },
      { event: "complete", data: "" },
    ]);
  }
});
