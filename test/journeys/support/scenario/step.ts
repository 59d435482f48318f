import type { Step as PlayedStep } from "../../../../local/samples/player/step.js";

/** A step of a story with what must hold before, after and for others. */
export interface Step extends PlayedStep {
  /**
   * A persona who may not, with what is missing and which team holds it. A program whose account does not list the operation
   * may not, whatever its team holds.
   */
  readonly refusedTo: { readonly persona: string; readonly needs?: string; readonly heldBy?: string };
  /** The state the acted-on thing is in afterwards. */
  readonly leadsTo?: string;
  /** Operations of later steps that must not yet be possible before this step: the gate it opens. */
  readonly opens?: readonly { readonly operation: string; readonly gate: string }[];
}
