import { type Clock, type ClockTerm, clocks } from "../../../response-model/notification/clocks/clocks.js";

/** Whether a clock can run several times towards the same addressee, from moments of its own. */
export const isRecurring = (clock: Clock): boolean => {
  const { recurs }: ClockTerm = clocks[clock];
  return recurs === true;
};
