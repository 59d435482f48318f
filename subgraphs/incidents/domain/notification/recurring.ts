import type { ClockStart } from "../../../response-model/notification/clock-starts.js";
import { type Clock, type ClockTerm, clocks } from "../../../response-model/notification/clocks/clocks.js";

/** What can happen more than once, and asks for a notice each time. */
const starts: readonly ClockStart[] = ["NEW_FACT", "REQUEST", "RANSOM_PAYMENT", "MEASURE_AVAILABLE", "HANDLED"];

/** Whether a clock can run several times towards the same addressee, from moments of its own. */
export const isRecurring = (clock: Clock): boolean => {
  const { from }: ClockTerm = clocks[clock];
  return starts.includes(from);
};
