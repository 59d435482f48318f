import type { Language, Words } from "../runtime/words.js";
import type { PathStep } from "./paths.js";

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

/** The decision of an action, as data: the records to write, and one sentence for the timeline and the audit trail. */
export interface Decision<Records> {
  readonly writes: readonly Write<Records>[];
  readonly summary: string;
  /** Overrides what the audit trail keeps of the input. */
  readonly audited?: object;
}

/** A message to the caller. The records keep it in English. */
interface Message {
  readonly message: string;
  /** The message in every language; removed once one of them is chosen for the response. */
  readonly words?: Words;
}

/** Why an action did not happen though the caller was entitled to ask; the caller gets it as a typed result. */
export type Refusal =
  | (Message & {
      readonly __typename: "NotFound";
      readonly id: string;
    })
  | (Message & {
      readonly __typename: "VersionConflict";
      readonly expectedVersion: number;
      readonly actualVersion: number;
      /** The entity as a reference: it is read for the response, with the permissions of that moment. */
      readonly current: { readonly __typename: string; readonly id: string };
    })
  | (Message & {
      readonly __typename: "TransitionRefused";
      readonly machine: string;
      readonly from: string;
      readonly to: readonly string[];
      readonly allowedFrom: readonly string[];
      /** Path to an allowed state; absent in refusals stored by older versions. */
      readonly ways?: readonly PathStep[];
    })
  | (Message & {
      readonly __typename: "GatesUnmet";
      readonly gates: readonly UnmetGate[];
    });

/** A precondition that does not hold yet, and in words what is missing. */
export interface UnmetGate extends Message {
  readonly gate: string;
}

/** The words of a refusal: the message is the English one, until the refusal is answered in another language. */
export const refusalText = (words: Words): Required<Message> => ({ message: words.en, words });

/** A refusal for the response, in one language. One that was stored without translations is in English. */
export function answeredIn(language: Language, refusal: Refusal): Refusal {
  const answered = inOneLanguage(language, refusal);
  return answered.__typename === "GatesUnmet"
    ? { ...answered, gates: answered.gates.map((gate) => inOneLanguage(language, gate)) }
    : answered;
}

function inOneLanguage<One extends Message>(language: Language, { words, ...rest }: One): One {
  return { ...rest, message: words?.[language] ?? rest.message } as One;
}

export const isRefusal = (result: object): result is Refusal =>
  "__typename" in result &&
  ["NotFound", "VersionConflict", "TransitionRefused", "GatesUnmet"].includes(String(result.__typename));
