import type { Term, Vocabulary } from "../vocabulary.js";
import type { ControlFramework } from "./control-frameworks.js";
import { controls } from "./controls.js";

interface ControlTerm extends Term {
  readonly framework: ControlFramework;
  /** The number of the control, as its standard writes it. */
  readonly id: string;
}

/**
 * Every control as one vocabulary: its title, and in its description what satisfies it. The number of a control is no
 * code a schema can have, so `IR-4(11)` of NIST SP 800-53 is called `NIST_800_53_IR_4_11`.
 */
export const controlTerms: Vocabulary<ControlTerm> = Object.fromEntries(
  (Object.entries(controls) as [ControlFramework, Vocabulary][]).flatMap(([framework, terms]) =>
    Object.entries(terms).map(([id, term]) => [controlCode(framework, id), { ...term, framework, id }]),
  ),
);

function controlCode(framework: ControlFramework, id: string): string {
  const words = id.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  return [framework, ...words].join("_");
}
