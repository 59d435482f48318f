import type { Language, Words } from "../runtime/words.js";
import type { Stretch } from "./ways.js";

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
  /** What the audit trail keeps of the input, where that is not what the action says of each attempt. */
  readonly audited?: object;
}

/** What is said to whoever asked. The records keep it in English. */
interface Said {
  readonly message: string;
  /** The same in every language; gone once it is answered in one of them. */
  readonly words?: Words;
}

/** Why an action did not happen though the caller was entitled to ask; the caller gets it as a typed result. */
export type Refusal =
  | (Said & {
      readonly __typename: "NotFound";
      readonly id: string;
    })
  | (Said & {
      readonly __typename: "VersionConflict";
      readonly expectedVersion: number;
      readonly actualVersion: number;
      /** Which thing it is; what it says is read when it is answered, by who may read it then. */
      readonly current: { readonly __typename: string; readonly id: string };
    })
  | (Said & {
      readonly __typename: "TransitionRefused";
      readonly machine: string;
      readonly from: string;
      readonly to: readonly string[];
      readonly allowedFrom: readonly string[];
      /** How to come to one of those; missing where it was remembered before that was told. */
      readonly ways?: readonly Stretch[];
    })
  | (Said & {
      readonly __typename: "GatesUnmet";
      readonly gates: readonly UnmetGate[];
    });

/** A precondition that does not hold yet, and in words what is missing. */
export interface UnmetGate extends Said {
  readonly gate: string;
}

/** The words of a refusal: the message is the English one, until the refusal is answered in another language. */
export const said = (words: Words): Required<Said> => ({ message: words.en, words });

/** A refusal as it is answered: in one language. One that was remembered without its words is in English. */
export function answeredIn(language: Language, refusal: Refusal): Refusal {
  const answered = inOneLanguage(language, refusal);
  return answered.__typename === "GatesUnmet"
    ? { ...answered, gates: answered.gates.map((gate) => inOneLanguage(language, gate)) }
    : answered;
}

function inOneLanguage<One extends Said>(language: Language, { words, ...rest }: One): One {
  return { ...rest, message: words?.[language] ?? rest.message } as One;
}

export const isRefusal = (result: object): result is Refusal =>
  "__typename" in result &&
  ["NotFound", "VersionConflict", "TransitionRefused", "GatesUnmet"].includes(String(result.__typename));
