import type { Words } from "../../../platform/runtime/words.js";
import type { ControlledTerm } from "../controls/control-reference.js";

/** Something that must be true before a step may be taken. */
export interface GateTerm extends ControlledTerm {
  /** By case, the words with which a step is refused; what stands in braces is filled in. See `gateRules`. */
  readonly refusals: Readonly<Record<string, Words>>;
}
