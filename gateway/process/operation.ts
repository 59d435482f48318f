import type { Declaration } from "./declaration.js";

/** A mutation of the supergraph with its declared rules: `Operation` of schema.graphql. */
export interface Operation extends Declaration {
  readonly actors: readonly string[];
  readonly allow: readonly {
    readonly responsibility: string | null;
    readonly function: string | null;
    readonly holder: string | null;
    readonly vacant: string | null;
    readonly from: readonly string[];
  }[];
  readonly separate: readonly string[];
  readonly approval: {
    readonly by: readonly string[];
    readonly from: readonly string[];
    readonly flag: string | null;
  } | null;
}
