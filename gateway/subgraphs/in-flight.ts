/** A call that several requests wait for. */
interface SharedCall<Answer> {
  readonly answer: Promise<Answer>;
  readonly nobodyWaits: AbortController;
  waiting: number;
}

/**
 * Lets requests that ask the same at the same time share one call. Whoever calls decides by the key what is the same; who
 * asks has to be part of it. A call goes on until the last request that waits for it has gone away.
 */
export class InFlight<Answer> {
  private readonly calls = new Map<string, SharedCall<Answer>>();

  join(key: string, start: (nobodyWaits: AbortSignal) => Promise<Answer>, callerGone: AbortSignal): Promise<Answer> {
    const call = this.calls.get(key) ?? this.begin(key, start);
    call.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        call.waiting -= 1;
        reject(new CallerLeft());
        if (call.waiting > 0) return;
        this.drop(key, call);
        call.nobodyWaits.abort();
      };
      if (callerGone.aborted) return leave();
      callerGone.addEventListener("abort", leave, { once: true });
      const stay = () => callerGone.removeEventListener("abort", leave);
      call.answer.then(
        (answer) => {
          stay();
          resolve(answer);
        },
        (error) => {
          stay();
          reject(error);
        },
      );
    });
  }

  /** After a change, nobody may be given what was asked for before it. */
  forget(): void {
    this.calls.clear();
  }

  private begin(key: string, start: (nobodyWaits: AbortSignal) => Promise<Answer>): SharedCall<Answer> {
    const nobodyWaits = new AbortController();
    const call: SharedCall<Answer> = { answer: start(nobodyWaits.signal), nobodyWaits, waiting: 0 };
    this.calls.set(key, call);
    const drop = () => this.drop(key, call);
    call.answer.then(drop, drop);
    return call;
  }

  private drop(key: string, call: SharedCall<Answer>): void {
    if (this.calls.get(key) === call) this.calls.delete(key);
  }
}

export class CallerLeft extends Error {}
