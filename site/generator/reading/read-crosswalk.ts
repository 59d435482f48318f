import type { ControlTerm } from "../model/process-model.js";
import { text, texts } from "../schema/directive-uses.js";
import { type Enums, valuesOf } from "./read-enums.js";

/** Every control, at its place in its standard, with the fields that show what is said of it. */
export function readCrosswalk(enums: Enums): readonly ControlTerm[] {
  return valuesOf(enums, "Control").map(({ term, uses }) => {
    const [standard] = uses("standard");
    return {
      ...term,
      framework: text(standard, "framework"),
      id: text(standard, "id"),
      evidence: texts(uses("evidence")[0], "fields"),
    };
  });
}
