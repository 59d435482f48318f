import type { Campaign } from "./campaigns.js";

/** When incidents are opened, of which there are more at some times than at others. */
interface Calendar {
  /** The moment before which that share of all incidents is opened, in milliseconds. */
  momentOf(share: number): number;
}

const hourMs = 3_600_000;
const yearMs = 365 * 24 * hourMs;

/** From January; how much of the usual. */
const months = [1, 1.02, 1.08, 1.02, 0.97, 1, 0.86, 0.82, 1.06, 1.14, 1.12, 0.74];
/** From Sunday. */
const weekdays = [0.42, 1.16, 1.22, 1.18, 1.12, 1, 0.48];
/** From midnight in UTC: Seoul works first, then Europe, then America. */
const hours = [
  0.7, 0.95, 1.05, 1, 0.85, 0.9, 0.95, 1.15, 1.4, 1.55, 1.5, 1.35, 1.3, 1.5, 1.6, 1.5, 1.35, 1.15, 0.95, 0.8, 0.65, 0.5,
  0.45, 0.5,
];
/** How many more there are after a year. */
const growth = 0.3;
const duringCampaign = 2.4;
const overHolidays = 0.55;

const isHoliday = (day: Date) =>
  (day.getUTCMonth() === 11 && day.getUTCDate() >= 24) || (day.getUTCMonth() === 0 && day.getUTCDate() <= 2);

/** How many incidents are opened in the hour that begins then, in a measure of its own. */
export function weightOf(hour: number, begin: number, campaigns: readonly Campaign[]): number {
  const time = new Date(hour);
  const usual =
    (months[time.getUTCMonth()] ?? 1) * (weekdays[time.getUTCDay()] ?? 1) * (hours[time.getUTCHours()] ?? 1);
  const isInCampaign = campaigns.some(({ from, until }) => from <= hour && hour < until);
  return (
    usual *
    (1 + (growth * (hour - begin)) / yearMs) *
    (isInCampaign ? duringCampaign : 1) *
    (isHoliday(time) ? overHolidays : 1)
  );
}

export function calendarOf(from: Date, until: Date, campaigns: readonly Campaign[]): Calendar {
  const begin = from.getTime();
  const count = Math.max(1, Math.ceil((until.getTime() - begin) / hourMs));
  const sums = new Float64Array(count);
  let sum = 0;
  for (let hour = 0; hour < count; hour += 1) {
    sum += weightOf(begin + hour * hourMs, begin, campaigns);
    sums[hour] = sum;
  }
  return {
    momentOf(share) {
      const wanted = share * sum;
      let [low, high] = [0, count - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? 0) > wanted) high = middle;
        else low = middle + 1;
      }
      const before = low === 0 ? 0 : (sums[low - 1] ?? 0);
      const within = (wanted - before) / ((sums[low] ?? sum) - before || 1);
      return Math.min(until.getTime() - 1, Math.floor(begin + (low + within) * hourMs));
    },
  };
}
