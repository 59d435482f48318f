import type { Gate } from "../model/process-model.js";
import { text } from "../schema/directive-uses.js";
import { withControls } from "./controls-of.js";
import { type Enums, valuesOf } from "./read-enums.js";

/** The gates, each with the words in which an operation is refused that it holds back. */
export function readGates(enums: Enums): readonly Gate[] {
  return valuesOf(enums, "Gate").map((value) => ({
    ...withControls(value),
    refusals: value.uses("refusal").map((use) => {
      const korean = text(use, "ko");
      return {
        coordinate: `${value.term.coordinate}@refusal.${text(use, "of")}`,
        description: text(use, "en"),
        ...(korean && { inOtherLanguages: { ko: { description: korean } } }),
      };
    }),
  }));
}
