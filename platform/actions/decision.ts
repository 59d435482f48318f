/** A record to be written, named by its kind. `Records` maps each kind of record of a subgraph to its shape. */
export type Write<Records> = {
  [Kind in keyof Records]:
    | { readonly insert: Kind; readonly row: Records[Kind] }
    | {
        readonly update: Kind;
        readonly id: string;
        readonly set: Partial<Records[Kind]>;
      };
}[keyof Records];

/** What an action decided, as data: the records to write and one sentence for the timeline and the audit trail. */
export interface Decision<Records> {
  readonly writes: readonly Write<Records>[];
  readonly summary: string;
}

/** Why an action did not happen though the caller was entitled to ask; the caller gets it as a typed result. */
export type Refusal =
  | {
      readonly __typename: "NotFound";
      readonly message: string;
      readonly id: string;
    }
  | {
      readonly __typename: "VersionConflict";
      readonly message: string;
      readonly expectedVersion: number;
      readonly actualVersion: number;
    }
  | {
      readonly __typename: "TransitionRefused";
      readonly message: string;
      readonly machine: string;
      readonly from: string;
      readonly to: string;
      readonly allowedFrom: readonly string[];
    }
  | {
      readonly __typename: "GatesUnmet";
      readonly message: string;
      readonly gates: readonly UnmetGate[];
    };

/** A precondition that does not hold yet, and in words what is missing. */
export interface UnmetGate {
  readonly gate: string;
  readonly message: string;
}

export const isRefusal = (result: object): result is Refusal =>
  "__typename" in result &&
  ["NotFound", "VersionConflict", "TransitionRefused", "GatesUnmet"].includes(String(result.__typename));
