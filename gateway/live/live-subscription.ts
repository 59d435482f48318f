import { BoundedQueue } from "../../platform/live/bounded-queue.js";
import type { StreamedResult } from "../../platform/live/event-stream.js";
import { maxMissed } from "../../platform/live/max-missed.js";
import { streamEnded } from "../../platform/live/stream-ended.js";
import type { FormattedResult } from "../graphql/formatted-result.js";

/** Results that may be queued for a slow reader. */
const maxWaiting = 256;

/** For so long the results that were missed may take to come, in milliseconds. */
const catchUpMs = 60_000;

/** The longest time, in milliseconds, that Node.js keeps a timer for. */
const maxTimerMs = 2 ** 31 - 1;

interface Ending {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly error: () => unknown;
}

/** The queue of results of one subscription for one client. */
export class LiveSubscription extends BoundedQueue<StreamedResult> {
  #last: string | undefined;
  #caughtUpBy = 0;
  readonly #clock: NodeJS.Timeout | undefined;

  /** @param upstreamEventId the last event of the stream that feeds it */
  constructor(
    private readonly upstreamEventId: () => string | undefined,
    ending: Ending | undefined,
    onReturn: () => void,
  ) {
    super(maxWaiting, () => {
      clearTimeout(this.#clock);
      onReturn();
    });
    if (ending) {
      const time = Math.min(maxTimerMs, Math.max(0, ending.at - Date.now()));
      this.#clock = setTimeout(() => this.end(ending.error()), time);
    }
  }

  /** The event that the client would resume after; none while results are queued. */
  get lastEventId(): string | undefined {
    return this.length === 0 ? this.upstreamEventId() : undefined;
  }

  /** Makes room for what was missed, as the subgraph does: it comes faster than any client reads. */
  expectMissed(): void {
    this.limit = maxWaiting + maxMissed;
    this.#caughtUpBy = Date.now() + catchUpMs;
  }

  /** Queues a result; ends the subscription when the queue is full. */
  deliver(result: StreamedResult): void {
    if (this.length === 0 && Date.now() > this.#caughtUpBy) this.limit = maxWaiting;
    if (!this.push(result)) this.end(streamEnded("SLOW_READER"));
  }

  /**
   * What the client gets. A last result says why the stream ends; only when this process stops is the stream broken off
   * instead, so that clients reconnect by themselves.
   */
  results(
    toErrorResult: (error: unknown, lastEventId: string | undefined) => FormattedResult,
  ): AsyncIterableIterator<StreamedResult> {
    let over = false;
    const next = async (): Promise<IteratorResult<StreamedResult>> => {
      if (over) return { value: undefined, done: true };
      try {
        const { value, done } = await super.next();
        if (!done) {
          this.#last = value.id ?? this.#last;
          return { value, done: false };
        }
        over = true;
        return { value: undefined, done: true };
      } catch (error) {
        over = true;
        void this.return();
        if ((error as { extensions?: { reason?: unknown } }).extensions?.reason === "STOPPING") throw error;
        return { value: { id: this.#last, result: toErrorResult(error, this.#last) }, done: false };
      }
    };
    const iterator = {
      next,
      return: () => this.return(),
      throw: (error: unknown) => this.throw(error),
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }
}
