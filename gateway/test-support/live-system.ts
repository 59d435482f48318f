import { writeFileSync } from "node:fs";
import { createClient as createSseClient } from "graphql-sse";
import { type Client, createClient as createWsClient } from "graphql-ws";
import { WebSocket } from "ws";
import { until } from "../../test/support/until.js";
import { startSystem, supergraphOf, type TestSystem } from "./system.js";
import { startTicker, type Ticker } from "./ticker.js";

// biome-ignore lint/suspicious/noExplicitAny: a test looks into results of every shape
type Result = any;

/** What a client has been told so far. */
export interface Received {
  readonly results: Result[];
  end: unknown;
  dispose(): void;
}

export const nothingReceived = (): Received => ({ results: [], end: undefined, dispose: () => undefined });

export const ticked = "subscription ($every: Int) { ticked(every: $every) { number incident { review { state } } } }";

export const numbersOf = ({ results }: Received) => results.map(({ data }) => data.ticked.number);

export const sinkOf = (received: Received) => ({
  next: (result: unknown) => void received.results.push(result),
  error: (error: unknown) => {
    received.end = error;
  },
  complete: () => {
    received.end ??= "complete";
  },
});

/** A gateway over subgraphs of which one ticks, for the tests of a file, and clients that listen to it. */
export class LiveSystem {
  system!: TestSystem;
  ticker!: Ticker;
  readonly disposals: (() => void)[] = [];

  /** Starts before all tests of the file, tidies up after each, and stops after the last. */
  constructor() {
    beforeAll(async () => {
      this.ticker = await startTicker();
      this.system = await this.start({ SUBSCRIPTION_LIMIT: 20 });
    });
    afterAll(async () => {
      await this.system.stop();
      await this.ticker.stop();
    });
    afterEach(async () => {
      for (const dispose of this.disposals.splice(0)) dispose();
      this.ticker.refuse = undefined;
      await until(() => this.ticker.open === 0);
    });
  }

  /** Another gateway over the same ticker. */
  async start(settings: Parameters<typeof startSystem>[0]): Promise<TestSystem> {
    const started = await startSystem(settings);
    const { teams, incidents, lessons } = started.subgraphs;
    const subgraphs = [teams, incidents, lessons, { name: "ticker", ...this.ticker }];
    writeFileSync(started.supergraphFile, supergraphOf(subgraphs));
    await until(async () => (await started.ask('{ __type(name: "Tick") { name } }')).body.data?.__type !== null);
    return started;
  }

  /** By server-sent events; the gateway has taken the subscription, or refused it, when this returns. */
  async listen(query = ticked, variables: Record<string, unknown> = {}, headers = {}): Promise<Received> {
    const received = nothingReceived();
    const token = await this.system.provider.token();
    let open = false;
    const client = createSseClient({
      url: `${this.system.gateway.url}/graphql/stream`,
      headers: { authorization: `Bearer ${token}`, ...headers },
      retryAttempts: 0,
      on: {
        connected: () => {
          open = true;
        },
      },
    });
    received.dispose = client.subscribe({ query, variables }, sinkOf(received));
    this.disposals.push(received.dispose);
    await until(() => open || received.end !== undefined);
    return received;
  }

  async socketClient(params: Record<string, unknown> | undefined, retryAttempts = 0): Promise<Client> {
    const client = createWsClient({
      url: `${this.system.gateway.url.replace("http", "ws")}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: params ?? { authorization: `Bearer ${await this.system.provider.token()}` },
      retryAttempts,
    });
    this.disposals.push(() => void client.dispose());
    return client;
  }
}
