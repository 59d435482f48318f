/**
 * The response process as plain data, read from the supergraph. Pages are written from this and from nothing else.
 * A reference to another part is its code.
 */
export interface ProcessModel {
  /** SHA-256 of the supergraph's text, in hexadecimal. */
  readonly schemaHash: string;
  readonly activities: readonly Term[];
  readonly sides: readonly Term[];
  readonly phases: readonly Term[];
  readonly cells: readonly Cell[];
  readonly functions: readonly Term[];
  readonly gates: readonly Term[];
  readonly frameworks: readonly Term[];
  readonly machines: readonly Machine[];
  readonly operations: readonly Operation[];
}

/** A value of an enum: something the process has a word for. */
export interface Term {
  /** Where it stands in the schema, such as `Phase.RECOVERY`: the key of its translation. */
  readonly coordinate: string;
  readonly code: string;
  readonly title: string;
  readonly description: string;
}

/** A responsibility at its place in the matrix. */
export interface Cell extends Term {
  readonly activity: string;
  readonly side: string;
}

/** A state machine that operations move. */
export interface Machine extends Term {
  readonly states: readonly Term[];
}

export interface Transition {
  readonly machine: string;
  /** Empty where the operation brings a new one into being. */
  readonly from: readonly string[];
  readonly to: string;
}

export interface Control {
  readonly framework: string;
  readonly ids: readonly string[];
}

/** A mutation with the policy that its directives declare. */
export interface Operation {
  readonly coordinate: string;
  readonly name: string;
  readonly description: string;
  /** Names of the subgraphs that serve it. */
  readonly subgraphs: readonly string[];
  readonly phases: readonly string[];
  readonly responsibilities: readonly string[];
  readonly functions: readonly string[];
  readonly transitions: readonly Transition[];
  readonly gates: readonly string[];
  readonly controls: readonly Control[];
}
