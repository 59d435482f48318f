import { Client } from "pg";
import type { Log } from "../runtime/log.js";

const firstPause = 100;
const longestPause = 5_000;
/** How often, in milliseconds, the connection is tried: a network that swallows packets says nothing of it. */
const proveEvery = 30_000;
const longestProof = 10_000;

/** Hears, over one connection of its own, that events were committed, and comes back by itself when the connection is lost. */
export class CommitListener {
  #client: Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pause = firstPause;
  #stopped = false;

  /** @param onCommit called when there may be something new: after each commit, and after each time of not hearing */
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
      query_timeout: longestProof,
      application_name: "cordon live",
    });
    this.#client = client;
    let lost = false;
    const again = (error?: unknown) => {
      if (lost || this.#stopped) return;
      lost = true;
      this.log.warn({ error, pause: this.#pause }, "live updates do not hear the database; connecting again");
      client.end().catch(() => undefined);
      this.next(this.#pause, () => this.start());
      this.#pause = Math.min(longestPause, this.#pause * 2);
    };
    client.on("notification", this.onCommit);
    client.on("error", again);
    client.on("end", () => again());
    try {
      await client.connect();
      await client.query("LISTEN cordon_live_event");
      this.#pause = firstPause;
      // Whatever was committed while nobody listened.
      this.onCommit();
      this.prove(client, again);
    } catch (error) {
      again(error);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  private prove(client: Client, again: (error: unknown) => void): void {
    this.next(proveEvery, () =>
      client.query("SELECT 1").then(
        () => {
          this.onCommit();
          this.prove(client, again);
        },
        (error: unknown) => again(error),
      ),
    );
  }

  private next(milliseconds: number, work: () => Promise<void>): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void work(), milliseconds);
  }
}
