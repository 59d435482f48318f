import type { Clock } from "../model/process-model.js";
import { number, text, texts } from "../schema/directive-uses.js";
import { withControls } from "./controls-of.js";
import { type Enums, valuesOf } from "./read-enums.js";

/** The notification clocks: how long each runs, from when, for whom, what ends it and what waits for it. */
export function readClocks(enums: Enums): readonly Clock[] {
  return valuesOf(enums, "Clock").map((value) => {
    const [use] = value.uses("clock");
    const unit = use?.calendarMonths === undefined ? "hours" : "calendarMonths";
    return {
      ...withControls(value),
      length: { unit, number: number(use, unit) },
      from: text(use, "from"),
      after: text(use, "after"),
      addressee: text(use, "to"),
      endedBy: texts(use, "endedBy"),
      blocks: text(use, "blocks"),
    };
  });
}
