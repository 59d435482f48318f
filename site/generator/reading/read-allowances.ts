import type { Allowance } from "../model/process-model.js";
import { type DirectiveUse, text, texts } from "../schema/directive-uses.js";

/**
 * Who may, by the uses of the directives on a mutation. Up to version 1.0.0 the cells and the functions stood in a list each,
 * of which any one was enough.
 */
export function readAllowances(uses: (directive: string) => readonly DirectiveUse[]): readonly Allowance[] {
  return [
    ...uses("allow").map((use) => ({
      responsibility: text(use, "responsibility"),
      function: text(use, "function"),
      holder: text(use, "holder"),
      vacant: text(use, "vacant"),
      from: texts(use, "from"),
    })),
    ...listed(uses("responsibility")).map((responsibility) => ({ ...nobody, responsibility })),
    ...listed(uses("function")).map((code) => ({ ...nobody, function: code })),
  ];
}

const nobody: Allowance = { responsibility: "", function: "", holder: "", vacant: "", from: [] };

const listed = (uses: readonly DirectiveUse[]) => uses.flatMap((use) => texts(use, "anyOf"));
