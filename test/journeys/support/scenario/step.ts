import type { Memory, Step as PlayedStep } from "../../../../local/samples/player/step.js";

/** A step of a story with what must hold before, after and for others. */
export interface Step extends PlayedStep {
  /**
   * A persona who may not, with what is missing and which team or person holds it. A program whose account does not list the
   * operation may not, whatever its team holds.
   */
  readonly refusedTo: { readonly persona: string; readonly needs?: string; readonly heldBy?: string };
  /** The state the acted-on thing is in afterwards. */
  readonly leadsTo?: string;
  /** Operations of later steps that must not yet be possible before this step: the gate it opens, or that time will open. */
  readonly opens?: readonly { readonly operation: string; readonly gate: string }[];
  /** Inputs that are refused at this point, each by the gate that it does not meet. */
  readonly wrongly?: readonly WrongInput[];
}

interface WrongInput {
  readonly gate: string;
  /** What stands in the input in place of what is right. */
  readonly input?: (memory: Memory) => object;
  /** The operation, where it is another than that of the step. */
  readonly operation?: string;
  /** The persona, where it is another than that of the operation's step. */
  readonly by?: string;
}
