/** A call that several requests wait for. */
interface SharedCall<Answer> {
  readonly answer: Promise<Answer>;
  readonly abandoned: AbortController;
  readonly begunAt: number;
  waiting: number;
}

/**
 * Lets requests that ask the same at the same time share one call. Whoever calls decides by the key what is the same; who
 * asks has to be part of it. A call goes on until the last request that waits for it has gone away.
 *
 * A call that was begun some time ago is joined by nobody. Of changes that pass here `forget` is told, but not of those that
 * pass through another gateway: so far back at most reaches what somebody is given who asks after such a change.
 */
export class SharedCalls<Answer> {
  private readonly calls = new Map<string, SharedCall<Answer>>();

  /** @param maxAgeMs for how many milliseconds a call may be joined */
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

  /** After a change, nobody may be given what was asked for before it. */
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
