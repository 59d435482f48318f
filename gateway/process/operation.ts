/** A mutation of the supergraph with its declared rules: `Operation` of schema.graphql. */
export interface Operation {
  readonly name: string;
  readonly description: string | null;
  readonly subgraph: string;
  readonly phase: string | null;
  readonly actors: readonly string[];
  readonly responsibilities: readonly string[];
  readonly functions: readonly string[];
  readonly gates: readonly string[];
  readonly transitions: readonly { readonly machine: string; readonly from: readonly string[]; readonly to: string }[];
  readonly controls: readonly { readonly framework: string; readonly ids: readonly string[] }[];
}
