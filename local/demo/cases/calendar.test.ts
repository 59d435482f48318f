import { calendarOf, weightOf } from "./calendar.js";
import { campaignsOf } from "./campaigns.js";

const [from, until] = [new Date("2025-07-01T00:00:00.000Z"), new Date("2026-07-01T00:00:00.000Z")];
const weightAt = (time: string, campaigns: Parameters<typeof weightOf>[2] = []) =>
  weightOf(new Date(time).getTime(), from.getTime(), campaigns);

test.each([
  ["a working day", "2025-10-07T14:00:00Z", "a Sunday", "2025-10-05T14:00:00Z"],
  ["the day", "2025-10-07T14:00:00Z", "the night", "2025-10-07T22:00:00Z"],
  ["October", "2025-10-07T14:00:00Z", "December", "2025-12-09T14:00:00Z"],
  ["December", "2025-12-16T14:00:00Z", "its holidays", "2025-12-30T14:00:00Z"],
  ["the end of the year", "2026-06-09T14:00:00Z", "its beginning", "2025-07-08T14:00:00Z"],
])("More is opened in %s (%s) than in %s (%s).", (_one, more, _other, less) => {
  expect(weightAt(more)).toBeGreaterThan(weightAt(less));
});

test("A campaign more than doubles what is opened while it lasts.", () => {
  const campaigns = campaignsOf({ seed: 1, from, until });
  expect(campaigns).toHaveLength(2);
  const [campaign] = campaigns;
  const during = new Date((campaign?.from ?? 0) + 3_600_000).toISOString();
  expect(weightAt(during, campaigns)).toBeGreaterThan(2 * weightAt(during));
});

test("Moments go on in order through the whole time, and half of them are not simply at its middle.", () => {
  const calendar = calendarOf(from, until, []);
  const moments = Array.from({ length: 1_001 }, (_, place) => calendar.momentOf(place / 1_001));
  expect(moments).toEqual(moments.toSorted((one, other) => one - other));
  expect(moments[0]).toBe(from.getTime());
  expect(moments.at(-1)).toBeLessThan(until.getTime());
  expect(calendar.momentOf(0.5)).toBeGreaterThan((from.getTime() + until.getTime()) / 2);
});
