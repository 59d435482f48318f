import type { Control, ControlledTerm } from "../model/process-model.js";
import type { DirectiveUse } from "../schema/directive-uses.js";
import { text, texts } from "../schema/directive-uses.js";
import type { EnumValue } from "./read-enums.js";

/** The controls that the uses of `@control` on a part of the schema name. */
export function controlsOf(uses: readonly DirectiveUse[]): readonly Control[] {
  return uses.map((use) => ({ framework: text(use, "framework"), ids: texts(use, "ids") }));
}

/** A value of an enum with the controls that it helps to satisfy. */
export const withControls = ({ term, uses }: EnumValue): ControlledTerm => ({
  ...term,
  controls: controlsOf(uses("control")),
});
