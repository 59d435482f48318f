/** The operations and reactions that the schema of a subgraph names. */
export interface OperationNames {
  /** What the subgraph does. */
  readonly own: readonly { readonly name: string; readonly description: string }[];
  /** What other subgraphs do and describe, and its fields name as well. */
  readonly others?: readonly string[];
  /** The enum by which its subscriptions are filtered: see `operationFilter`. */
  readonly filter?: string;
}
