import type { Timer } from "../model/process-model.js";
import { number, text } from "../schema/directive-uses.js";
import { type Enums, valuesOf } from "./read-enums.js";

/** How long what is asked of somebody waits for them. Process 2.0.0 did not say it. */
export const readTimers = (enums: Enums): readonly Timer[] =>
  enums.has("Timer")
    ? valuesOf(enums, "Timer").map(({ term, uses }) => ({
        ...term,
        waits: uses("timer").map((use) => ({ severity: text(use, "severity"), minutes: number(use, "minutes") })),
      }))
    : [];
