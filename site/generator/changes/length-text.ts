import type { Clock, ClockLength } from "../model/process-model.js";

const symbols = { hours: "h", days: "d", businessDays: "bd", calendarMonths: "mo", none: "–" } as const;

/** How long a clock runs, in symbols: `lengthOfText` reads them again. */
export const lengthText = ({ length: { unit, number } }: Pick<Clock, "length">): string =>
  unit === "none" ? symbols.none : `${number} ${symbols[unit]}`;

/** The length that such a text stands for, where the symbol needs words; hours do not. */
export function lengthOfText(text: string): ClockLength | undefined {
  if (text === symbols.none) return { unit: "none", number: 0 };
  const [, number, symbol] = text.match(/^(\d+) (d|bd|mo)$/) ?? [];
  const unit = (["days", "businessDays", "calendarMonths"] as const).find((one) => symbols[one] === symbol);
  return unit && { unit, number: Number(number) };
}

const fewestHours = { hours: 1, days: 24, businessDays: 24, calendarMonths: 28 * 24 } as const;

/** How long a clock runs at least: a month may be February. What has no number never ends. */
export const shortestHours = ({ length: { unit, number } }: Pick<Clock, "length">): number =>
  unit === "none" ? Number.POSITIVE_INFINITY : number * fewestHours[unit];
