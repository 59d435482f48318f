import type { Clock } from "../model/process-model.js";

const symbols = { hours: "h", calendarMonths: "mo" } as const;

/** How long a clock runs, in symbols that need no translation. */
export const lengthText = ({ length: { unit, number } }: Clock): string => `${number} ${symbols[unit]}`;

const fewestHours = { hours: 1, calendarMonths: 28 * 24 } as const;

/** How long a clock runs at least: a month may be February. */
export const shortestHours = ({ length: { unit, number } }: Clock): number => number * fewestHours[unit];
