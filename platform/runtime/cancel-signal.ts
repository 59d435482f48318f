/** Whether whoever waits for an answer is there no longer: what is used of an AbortSignal, which is one. Each listener is told once. */
export interface Gone {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: "abort", listener: () => void, options: { readonly once: true }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}
