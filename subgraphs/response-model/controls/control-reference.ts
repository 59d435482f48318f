import type { Term } from "../vocabulary.js";
import type { ControlFramework } from "./control-frameworks.js";
import type { ControlId } from "./controls.js";

/** Points at controls of one framework. The compiler refuses an id which that framework does not have. */
export type ControlReference = {
  readonly [Framework in ControlFramework]: {
    readonly framework: Framework;
    readonly ids: readonly ControlId<Framework>[];
  };
}[ControlFramework];

/** A term that helps to satisfy controls. */
export interface ControlledTerm extends Term {
  readonly controls?: readonly ControlReference[];
}
