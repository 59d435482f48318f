import type { ServerResponse } from "node:http";
import type { CancelSignal } from "../runtime/cancel-signal.js";
import { CordonError } from "../runtime/errors.js";

/**
 * Tells when the caller disconnects before the response is finished. Each request has one and few of them ask, so nothing is made or
 * listened to before somebody does: an AbortController costs as much as reading a row.
 */
export class CallerGone implements CancelSignal {
  private readonly listeners = new Set<() => void>();
  #reason: CordonError | undefined;

  constructor(private readonly response: ServerResponse) {}

  get aborted(): boolean {
    return this.response.closed && !this.response.writableFinished;
  }

  get reason(): unknown {
    if (!this.aborted) return undefined;
    this.#reason ??= new CordonError("SERVICE_UNAVAILABLE", "The caller is gone.");
    return this.#reason;
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  addEventListener(_: "abort", listener: () => void): void {
    if (this.listeners.size === 0) this.response.once("close", this.tell);
    this.listeners.add(listener);
  }

  removeEventListener(_: "abort", listener: () => void): void {
    if (!this.listeners.delete(listener) || this.listeners.size > 0) return;
    this.response.off("close", this.tell);
  }

  private readonly tell = () => {
    const listeners = [...this.listeners];
    this.listeners.clear();
    if (this.aborted) for (const listener of listeners) listener();
  };
}
