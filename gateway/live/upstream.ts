import type { Viewer } from "../../platform/identity/viewer.js";
import { readEventStream } from "../../platform/live/read-event-stream.js";
import { CordonError } from "../../platform/runtime/errors.js";
import type { Listener, Pace, SubgraphEvent, UpstreamParts } from "./upstream-parts.js";

const usualPace: Pace = { look: 2_000, renew: 30_000, firstPause: 100, longestPause: 5_000 };

/**
 * One subscription at a subgraph, for one viewer; any number of clients may listen. It is opened again, behind the last
 * event, whenever it breaks off or the viewer has to be vouched for anew: clients notice nothing but the time it takes.
 */
export class Upstream {
  readonly listeners = new Set<Listener>();
  /** Resolves when the subgraph has taken the subscription; rejects when it does not. */
  readonly opened: Promise<void>;
  readonly #pace: Pace;
  readonly #over = new AbortController();
  #connection = new AbortController();
  #isOpen = false;
  /** How long, in milliseconds, nothing is told, since what there is to spend on it is spent. */
  #wait = 0;

  /** @param place behind which event it begins; kept up to date with what was told */
  constructor(
    private readonly parts: UpstreamParts,
    public place: string | undefined,
    private readonly onEnd: () => void,
  ) {
    this.#pace = parts.pace ?? usualPace;
    this.opened = new Promise((resolve, reject) => {
      void this.run(() => {
        this.#isOpen = true;
        resolve();
      }).catch((error: unknown) => {
        this.end(error);
        reject(error);
      });
    });
    this.opened.catch(() => undefined);
  }

  /** Somebody listens no more; with the last one it is over. */
  leave(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size === 0) this.end();
  }

  private end(error?: unknown): void {
    if (this.#over.signal.aborted) return;
    this.#over.abort();
    this.#connection.abort();
    this.onEnd();
    for (const listener of this.listeners) listener.end(error);
  }

  /** Rejects with what ends it for good. */
  private async run(opened: () => void): Promise<void> {
    let pause = this.#pace.firstPause;
    while (!this.#over.signal.aborted) {
      this.#connection = new AbortController();
      const { signal } = this.#connection;
      const began = Date.now();
      try {
        const viewer = await this.parts.identify();
        const body = await this.parts.open(viewer, this.place, signal);
        opened();
        const stop = this.renewInTime(viewer);
        await this.read(body, viewer).finally(stop);
        if (this.#wait > 0) await this.waited();
      } catch (error) {
        if (this.#over.signal.aborted) return;
        if (!signal.aborted) {
          if (!this.#isOpen || isFinal(error)) throw error;
          this.parts.log.warn(
            { cause: causeOf(error), pause },
            "live updates of a subgraph broke off; going on from there",
          );
        }
      }
      if (signal.aborted || Date.now() - began > this.#pace.longestPause) pause = this.#pace.firstPause;
      else {
        await resting(pause * (0.5 + Math.random()), this.#over.signal);
        pause = Math.min(this.#pace.longestPause, pause * 2);
      }
    }
  }

  /**
   * The stream is closed meanwhile, so that the subgraph works for nobody, and is then opened behind the last event: what is
   * told late is what is so by then, for whoever may see it by then.
   */
  private async waited(): Promise<void> {
    this.#connection.abort();
    await resting(this.#wait, this.#over.signal);
    this.#wait = 0;
  }

  private async read(body: AsyncIterable<Buffer>, viewer: Viewer): Promise<void> {
    for await (const { id, event, data } of readEventStream(body)) {
      if (event === "next" && data !== undefined) {
        const said = JSON.parse(data) as SubgraphEvent;
        if (!said.data && said.errors?.some(({ extensions }) => extensions?.code === "STREAM_ENDED")) return;
        this.#wait = await this.parts.pay();
        if (this.#wait > 0) return;
        const result = await this.parts.answer(said, viewer);
        if (this.#over.signal.aborted) return;
        this.place = id ?? this.place;
        for (const listener of this.listeners) listener.tell({ id, result });
      } else this.place = id ?? this.place;
    }
  }

  /** Breaks the connection off, so that it is opened again, when the viewer has changed or time is up. */
  private renewInTime(viewer: Viewer): () => void {
    const { look, renew } = this.#pace;
    const connection = this.#connection;
    const due = Date.now() + renew * (0.8 + 0.3 * Math.random());
    const timer = setInterval(async () => {
      const now = await this.parts.identify().catch((error: unknown) => (isFinal(error) ? error : viewer));
      if (now !== viewer && JSON.stringify(now) !== JSON.stringify(viewer)) connection.abort();
      else if (Date.now() + look > due) connection.abort();
    }, look);
    return () => clearInterval(timer);
  }
}

/** Whether it would be refused again: for what was asked, or because nobody knows the viewer any more. */
const isFinal = (error: unknown): boolean => error instanceof CordonError && error.code !== "SERVICE_UNAVAILABLE";

const causeOf = (error: unknown) =>
  error instanceof Error && error.cause ? `${error.message}: ${String(error.cause)}` : String(error);

const resting = (milliseconds: number, over: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (over.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      over.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    over.addEventListener("abort", done);
  });
