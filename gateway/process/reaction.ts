import type { Declaration } from "./declaration.js";

/** What a subgraph does without a caller, with its declared rules: `Reaction` of schema.graphql. */
export interface Reaction extends Declaration {
  readonly on: string | null;
  readonly every: number | null;
}
