import { Client } from "pg";
import type { Log } from "../runtime/log.js";

const minBackoffMs = 100;
const maxBackoffMs = 5_000;
/** How often the connection is tested, since a network may drop packets silently. */
const probeIntervalMs = 30_000;
const probeTimeoutMs = 10_000;

/** Listens for commits of events over one connection of its own, and reconnects when it is lost. */
export class CommitListener {
  #client: Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pause = minBackoffMs;
  #stopped = false;

  /** @param onCommit called after each commit, and after each reconnect */
  constructor(
    private readonly url: string,
    private readonly onCommit: () => void,
    private readonly log: Log,
  ) {}

  async start(): Promise<void> {
    if (this.#stopped) return;
    const client = new Client({
      connectionString: this.url,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      query_timeout: probeTimeoutMs,
      application_name: "cordon live",
    });
    this.#client = client;
    let lost = false;
    const reconnect = (error?: unknown) => {
      if (lost || this.#stopped) return;
      lost = true;
      this.log.warn({ error, pause: this.#pause }, "live updates do not hear the database; connecting again");
      client.end().catch(() => undefined);
      this.next(this.#pause, () => this.start());
      this.#pause = Math.min(maxBackoffMs, this.#pause * 2);
    };
    client.on("notification", this.onCommit);
    client.on("error", reconnect);
    client.on("end", () => reconnect());
    try {
      await client.connect();
      await client.query("LISTEN cordon_live_event");
      this.#pause = minBackoffMs;
      // For what was committed in the meantime.
      this.onCommit();
      this.probe(client, reconnect);
    } catch (error) {
      reconnect(error);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  private probe(client: Client, reconnect: (error: unknown) => void): void {
    this.next(probeIntervalMs, () =>
      client.query("SELECT 1").then(
        () => {
          this.onCommit();
          this.probe(client, reconnect);
        },
        (error: unknown) => reconnect(error),
      ),
    );
  }

  private next(milliseconds: number, work: () => Promise<void>): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void work(), milliseconds);
  }
}
