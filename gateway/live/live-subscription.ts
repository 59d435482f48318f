import { BoundedQueue } from "../../platform/live/bounded-queue.js";
import type { StreamedResult } from "../../platform/live/event-stream.js";
import { streamEnded } from "../../platform/live/stream-ended.js";
import type { FormattedResult } from "../graphql/formatted-result.js";

/** How many answers may wait for a reader that is slower than they come. */
const maxWaiting = 256;

/** The longest time, in milliseconds, that Node.js keeps a timer for. */
const longestTimer = 2 ** 31 - 1;

export interface Ending {
  /** When, in milliseconds since 1970, the stream is over; with which error. */
  readonly at: number;
  readonly error: () => unknown;
}

/** The answers of one subscription on their way to one client. */
export class LiveSubscription extends BoundedQueue<StreamedResult> {
  #last: string | undefined;
  readonly #clock: NodeJS.Timeout | undefined;

  /** @param upstreamPlace behind which event the stream stands that it is fed by */
  constructor(
    private readonly upstreamPlace: () => string | undefined,
    ending: Ending | undefined,
    onReturn: () => void,
  ) {
    super(maxWaiting, () => {
      clearTimeout(this.#clock);
      onReturn();
    });
    if (ending) {
      const time = Math.min(longestTimer, Math.max(0, ending.at - Date.now()));
      this.#clock = setTimeout(() => this.end(ending.error()), time);
    }
  }

  /** Behind which event the client would go on, when nothing waits to be handed out. */
  get place(): string | undefined {
    return this.length === 0 ? this.upstreamPlace() : undefined;
  }

  /** One answer more, or the end for a reader that has fallen behind too far. */
  tell(answer: StreamedResult): void {
    if (!this.push(answer)) this.end(streamEnded("SLOW_READER"));
  }

  /**
   * What the client gets. The end comes as a last result that says why; only when this process stops is the stream broken
   * off, so that clients come back by themselves and find another one.
   */
  results(
    tellError: (error: unknown, lastEventId: string | undefined) => FormattedResult,
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
        return { value: { id: this.#last, result: tellError(error, this.#last) }, done: false };
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
