import type { Refusal } from "../../../../platform/actions/decision.js";
import type { Words } from "../../../../platform/runtime/words.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";

/** That whoever acts on many things may not do so with one of them. */
interface NotPermitted {
  readonly __typename: "NotPermitted";
  readonly message: string;
  /** The same in every language; gone once it is answered in one of them. */
  readonly words?: Words;
  /** The cells of which one is needed. */
  readonly responsibilities: readonly Responsibility[];
  /** The operations that they carried out on the same thing, and that leave this one to somebody else. */
  readonly separatedFrom: readonly string[];
}

/** Why one thing of many was refused: what the operation on it alone would be refused with. */
export type RefusalOfOne = Refusal | NotPermitted;
