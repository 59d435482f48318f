import { createClient as createSseClient } from "graphql-sse";
import { createClient as createWsClient } from "graphql-ws";
import { WebSocket } from "ws";
import { until } from "../../../support/until.js";

/** A result of a subscription. */
interface LiveResult {
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into results of every shape
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** A subscription of a client library, and what it has been told. */
export interface LiveClient {
  readonly results: LiveResult[];
  /** The next result that was not asked for yet. */
  next(): Promise<LiveResult>;
  /** What ended the subscription: `undefined` while it goes on, "complete", or an error. */
  readonly end: unknown;
  stop(): void;
}

export interface LiveTarget {
  /** Of a gateway, without a path; asked for at each connection. */
  readonly url: () => string;
  readonly token: () => Promise<string>;
}

interface LiveOperation {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** By what a client keeps its subscription: both resume from the last event, each in the way of its protocol. */
export type Transport = (target: LiveTarget, operation: LiveOperation) => Promise<LiveClient>;

class ReceivedResults implements LiveClient {
  readonly results: LiveResult[] = [];
  end: unknown;
  stop: () => void = () => undefined;
  #taken = 0;

  async next(): Promise<LiveResult> {
    const wanted = this.#taken;
    this.#taken += 1;
    await until(() => this.results.length > wanted || this.end !== undefined, `result ${wanted + 1} is told`);
    const result = this.results[wanted];
    if (!result) throw new Error(`The subscription is over: ${String(this.end)}`);
    return result;
  }

  readonly sink = {
    next: (result: unknown) => void this.results.push(result as LiveResult),
    error: (error: unknown) => {
      this.end = error;
    },
    complete: () => {
      this.end ??= "complete";
    },
  };
}

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 50));

/** graphql-sse: hands back the id of the last event as a header, as an EventSource does. */
export const overEvents: Transport = async (target, operation) => {
  const received = new ReceivedResults();
  let lastEventId: string | undefined;
  let connected: () => void;
  const open = new Promise<void>((resolve) => {
    connected = resolve;
  });
  const client = createSseClient({
    url: () => `${target.url()}/graphql/stream`,
    headers: async () => ({
      authorization: `Bearer ${await target.token()}`,
      ...(lastEventId !== undefined && { "last-event-id": lastEventId }),
    }),
    retryAttempts: 100,
    retry: soon,
    fetchFn: idsTo((id) => {
      lastEventId = id;
    }),
    on: { connected: () => connected() },
  });
  received.stop = client.subscribe(operation, received.sink);
  await Promise.race([open, waitForEnd(received)]);
  return received;
};

/** graphql-sse does not hand out the ids of events, so they are read beside it. */
function idsTo(take: (id: string) => void) {
  return async (...request: Parameters<typeof fetch>): Promise<Response> => {
    const response = await fetch(...request);
    if (!response.body || !response.ok) return response;
    const decoder = new TextDecoder();
    let rest = "";
    const reading = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        // Whole events only: one that was cut off has not been told.
        const blocks = (rest + decoder.decode(chunk, { stream: true })).split("\n\n");
        rest = blocks.pop() ?? "";
        controller.enqueue(chunk);
        for (const block of blocks) {
          const id = /^id: (.+)$/m.exec(block)?.[1];
          if (id) take(id);
        }
      },
    });
    return new Response(response.body.pipeThrough(reading), response);
  };
}

/** graphql-ws: puts the place of the last result into the variables that it sends when it subscribes again. */
export const overWebSocket: Transport = async (target, { query, variables = {} }) => {
  const received = new ReceivedResults();
  const held: Record<string, unknown> = { ...variables };
  let opened: () => void;
  const open = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const client = createWsClient({
    url: () => `${target.url().replace(/^http/, "ws")}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: async () => ({ authorization: `Bearer ${await target.token()}` }),
    retryAttempts: 100,
    retryWait: soon,
    shouldRetry: () => true,
    on: { connected: () => opened() },
  });
  const dispose = client.subscribe(
    { query, variables: held },
    {
      ...received.sink,
      next: (result) => {
        const { lastEventId } = (result.extensions ?? {}) as { readonly lastEventId?: string };
        if (lastEventId) held.after = lastEventId;
        received.sink.next(result);
      },
    },
  );
  received.stop = () => {
    dispose();
    void client.dispose();
  };
  await Promise.race([open, waitForEnd(received)]);
  // There is no word for that a subscription has been taken. What is asked behind it, again and again, goes the same way: on
  // a busy machine it takes longer as well.
  for (let round = 0; round < 10 && received.end === undefined; round += 1) await answerOver(client);
  return received;
};

const answerOver = (client: ReturnType<typeof createWsClient>) =>
  client
    .iterate({ query: "{ incidents(first: 1) { nodes { id } } }" })
    .next()
    .catch(() => undefined);

async function waitForEnd(received: LiveClient): Promise<void> {
  while (received.end === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
}
