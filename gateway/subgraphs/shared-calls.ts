/** A call that several requests wait for. */
interface SharedCall<Answer> {
  readonly answer: Promise<Answer>;
  readonly abandoned: AbortController;
  readonly begunAt: number;
  waiting: number;
}

/**
 * Lets concurrent requests share equal calls. The key says which calls are equal, and must contain the viewer. A call
 * is aborted when the last request that waits for it is gone.
 *
 * Only a call younger than `maxAgeMs` can be joined. Mutations through this process clear the calls, but those through
 * another gateway do not: the age limits how stale a result after such a mutation can be.
 */
export class SharedCalls<Answer> {
  private readonly calls = new Map<string, SharedCall<Answer>>();

  constructor(private readonly maxAgeMs: number) {}

  join(key: string, start: (abandoned: AbortSignal) => Promise<Answer>, callerGone: AbortSignal): Promise<Answer> {
    const call = this.joinable(key) ?? this.begin(key, start);
    call.waiting += 1;
    return new Promise((resolve, reject) => {
      const onGone = () => {
        call.waiting -= 1;
        reject(new CallerGone());
        if (call.waiting > 0) return;
        this.drop(key, call);
        call.abandoned.abort();
      };
      if (callerGone.aborted) return onGone();
      callerGone.addEventListener("abort", onGone, { once: true });
      const stopListening = () => callerGone.removeEventListener("abort", onGone);
      call.answer.then(
        (answer) => {
          stopListening();
          resolve(answer);
        },
        (error) => {
          stopListening();
          reject(error);
        },
      );
    });
  }

  /** Called after a mutation: later requests must not get results from before it. */
  clear(): void {
    this.calls.clear();
  }

  private joinable(key: string): SharedCall<Answer> | undefined {
    const call = this.calls.get(key);
    return call && performance.now() - call.begunAt < this.maxAgeMs ? call : undefined;
  }

  private begin(key: string, start: (abandoned: AbortSignal) => Promise<Answer>): SharedCall<Answer> {
    const abandoned = new AbortController();
    const call: SharedCall<Answer> = {
      begunAt: performance.now(),
      answer: start(abandoned.signal),
      abandoned,
      waiting: 0,
    };
    this.calls.set(key, call);
    const drop = () => this.drop(key, call);
    call.answer.then(drop, drop);
    return call;
  }

  private drop(key: string, call: SharedCall<Answer>): void {
    if (this.calls.get(key) === call) this.calls.delete(key);
  }
}

export class CallerGone extends Error {}
