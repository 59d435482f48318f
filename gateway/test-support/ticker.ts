import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A subgraph that does nothing but tick: its streams are as those of Cordon's own, and a test says when something happens. */
export interface Ticker {
  readonly url: string;
  readonly sdl: string;
  /** The headers and the body of each stream that was asked for. */
  readonly requests: { readonly headers: IncomingHttpHeaders; readonly body: string }[];
  readonly open: number;
  /** Tells the next numbers to everybody, each with a text of so many characters. */
  tick(count?: number, size?: number): void;
  /** Breaks every stream off. */
  breakOff(): void;
  /** What it answers to the next streams instead; `undefined`: a stream. */
  refuse: { readonly status: number; readonly body: object } | undefined;
  stop(): Promise<void>;
}

const tickerSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { ticks: Int }
  type Subscription { ticked(every: Int, after: String): Tick! }
  type Tick { number: Int! text: String! incident: Incident }
  type Incident @key(fields: "id", resolvable: false) { id: ID! }`;

export async function startTicker(): Promise<Ticker> {
  const events: string[] = [];
  const streams = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    if (request.url === "/health/ready") {
      response.end();
      return;
    }
    let body = "";
    for await (const chunk of request) body += chunk;
    ticker.requests.push({ headers: request.headers, body });
    if (ticker.refuse) {
      response.writeHead(ticker.refuse.status, { "content-type": "application/json" });
      response.end(JSON.stringify(ticker.refuse.body));
      return;
    }
    const last = request.headers["last-event-id"];
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(`:\nid: ${last ?? events.length}\n\n`);
    if (last !== undefined) for (const event of events.slice(Number(last))) response.write(event);
    streams.add(response);
    response.on("close", () => streams.delete(response));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const ticker = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    sdl: tickerSdl,
    requests: [] as { headers: IncomingHttpHeaders; body: string }[],
    refuse: undefined as Ticker["refuse"],
    get open() {
      return streams.size;
    },
    tick: (count = 1, size = 1) => {
      for (let index = 0; index < count; index += 1) {
        const number = events.length + 1;
        const incident = { __typename: "Incident", id: "1" };
        const data = { ticked: { number, text: "x".repeat(size), incident } };
        const event = `id: ${number}\nevent: next\ndata: ${JSON.stringify({ data })}\n\n`;
        events.push(event);
        for (const stream of streams) stream.write(event);
      }
    },
    breakOff: () => {
      for (const stream of streams) stream.destroy();
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
  return ticker;
}
