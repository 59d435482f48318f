/** What a kind of work is on, the operations by whose policies it waits for somebody, and what it is in words. */
export interface KindOfWork {
  readonly type: object;
  readonly operations: readonly object[];
  readonly description: string;
}
