/** What the gateway says that the operations of the page have cost, by their names. */
export class Costs {
  private current: Readonly<Record<string, Cost>> = {};
  private readonly listeners = new Set<() => void>();

  note(operation: string, cost: Cost): void {
    this.current = { ...this.current, [operation]: cost };
    for (const listener of this.listeners) listener();
  }

  readonly all = (): Readonly<Record<string, Cost>> => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

interface Cost {
  readonly requested: number;
  readonly limit: number;
}
