/** What operations and reactions declare alike: what happens to a thing, whoever acts. See schema.graphql. */
export interface Declaration {
  readonly name: string;
  readonly description: string | null;
  readonly subgraph: string;
  readonly phase: string | null;
  readonly transitions: readonly Transition[];
  readonly gates: readonly { readonly is: string; readonly of: string | null }[];
  readonly establishes: readonly Effect[];
  readonly clears: readonly Effect[];
  readonly controls: readonly { readonly framework: string; readonly ids: readonly string[] }[];
  readonly since: string | null;
}

interface Transition {
  readonly machine: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly beside: boolean;
}

interface Effect {
  readonly gate: string;
  readonly of: string | null;
  readonly certainty: string;
}
