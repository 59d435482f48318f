import type { Arrow, Phase } from "../model/process-model.js";
import { text } from "../schema/directive-uses.js";
import { withControls } from "./controls-of.js";
import { type Enums, valuesOf } from "./read-enums.js";

/** The phases in their order, each in its box of the process diagram. */
export function readPhases(enums: Enums): readonly Phase[] {
  return valuesOf(enums, "Phase").map((value) => ({
    ...withControls(value),
    group: text(value.uses("group")[0], "in"),
  }));
}

/** The arrows between the boxes. */
export function readArrows(enums: Enums): readonly Arrow[] {
  return valuesOf(enums, "PhaseArrow").map(({ term, uses }) => {
    const [use] = uses("arrow");
    return { ...term, from: text(use, "from"), to: text(use, "to") };
  });
}
