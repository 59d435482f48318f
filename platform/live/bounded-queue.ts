/** A queue of limited length between a producer and one reader. */
export class BoundedQueue<Item> implements AsyncIterableIterator<Item> {
  #items: Item[] = [];
  #waiting: { resolve(result: IteratorResult<Item>): void; reject(reason: unknown): void } | undefined;
  #end: { readonly error?: unknown } | undefined;
  #left = false;

  /** @param onReturn called once when the reader stops */
  constructor(
    public limit: number,
    private readonly onReturn: () => void = () => undefined,
  ) {}

  get length(): number {
    return this.#items.length;
  }

  get ended(): boolean {
    return this.#end !== undefined;
  }

  /** Whether the item was queued; not when the queue is full or has ended. */
  push(item: Item): boolean {
    if (this.#end || this.#items.length >= this.limit) return false;
    if (this.#waiting) {
      this.#waiting.resolve({ value: item, done: false });
      this.#waiting = undefined;
    } else this.#items.push(item);
    return true;
  }

  /** Ends the queue after the items in it, with an error if one is given. */
  end(error?: unknown): void {
    if (this.#end) return;
    this.#end = error === undefined ? {} : { error };
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (!waiting) return;
    if (error === undefined) waiting.resolve({ value: undefined, done: true });
    else {
      this.#end = {};
      waiting.reject(error);
    }
  }

  async next(): Promise<IteratorResult<Item>> {
    const item = this.#items.shift();
    if (item !== undefined) return { value: item, done: false };
    if (this.#end) {
      const { error } = this.#end;
      this.#end = {};
      if (error !== undefined) throw error;
      return { value: undefined, done: true };
    }
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  async return(): Promise<IteratorResult<Item>> {
    this.#items = [];
    this.end();
    if (!this.#left) {
      this.#left = true;
      this.onReturn();
    }
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<IteratorResult<Item>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
