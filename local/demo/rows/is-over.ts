import type { Period } from "../cases/period.js";

/** Whether a time that something waits for has run out by the end of the clocks. */
export const isOver = (at: number, { clocksUntil }: Period): boolean => at <= clocksUntil.getTime();
