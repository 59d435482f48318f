import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: { readonly id: string; readonly subject: string; readonly data: { readonly number: number } };
}

/** Decides the HTTP status of an answer; a promise that never ends leaves the sender waiting. */
export type Answerer = (received: Received) => number | Promise<number>;

/** An HTTP server that takes events and remembers what it took (answered with 2xx) and what it was offered. */
export async function startReceiver(answer: Answerer = () => 204) {
  const offered: Received[] = [];
  const taken: Received[] = [];
  const receiver = { offered, taken, answer, url: "", stop: async () => {} };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const received: Received = { headers: request.headers, body, event: JSON.parse(body) };
    offered.push(received);
    const status = await receiver.answer(received);
    if (status < 300) taken.push(received);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`;
  receiver.stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return receiver;
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;
