import { uncoveredPeriods } from "./uncovered-periods.js";

const hour = (count: number) => new Date(Date.UTC(2025, 10, 1, count));
const searched = (from: number, to: number) => ({ periodFrom: hour(from), periodTo: hour(to) });
const gap = (from: number, to: number) => ({ from: hour(from).toISOString(), to: hour(to).toISOString() });
const ordered = { periodFrom: hour(0), periodTo: hour(72), sweptAt: hour(90) };

test.each([
  ["nothing was searched", [], [gap(0, 72)]],
  ["all of it was", [searched(0, 72)], []],
  ["more than it was", [searched(-5, 80)], []],
  ["the last hour was", [searched(71, 72)], [gap(0, 71)]],
  ["the middle was", [searched(24, 48)], [gap(0, 24), gap(48, 72)]],
  ["it was in pieces, in any order", [searched(24, 72), searched(0, 24)], []],
  ["pieces overlap, and one lies in another", [searched(0, 40), searched(10, 20), searched(30, 60)], [gap(60, 72)]],
  ["something after it was", [searched(80, 90)], [gap(0, 72)]],
])("What is left where %s", (_, periods, left) => {
  expect(uncoveredPeriods(ordered, periods)).toEqual(left);
});

const second = (count: number) => new Date(hour(0).getTime() + count * 1_000);
const between = (from: Date, to: Date) => ({ periodFrom: from, periodTo: to });

test.each([
  ["begins a minute late and ends a minute early", [between(second(60), second(3_540))], []],
  ["begins a second later than that", [between(second(61), hour(1))], [{ from: hour(0), to: second(61) }]],
  [
    "comes in pieces that are rounded to the minute",
    [between(hour(0), second(1_740)), between(second(1_799), hour(1))],
    [],
  ],
  [
    "leaves out more than a minute between pieces",
    [between(hour(0), second(1_700)), between(second(1_800), hour(1))],
    [{ from: second(1_700), to: second(1_800) }],
  ],
])("What %s is rounded, or a gap", (_, periods, left) => {
  const iso = left.map(({ from, to }) => ({ from: from.toISOString(), to: to.toISOString() }));
  expect(uncoveredPeriods({ ...ordered, periodTo: hour(1) }, periods)).toEqual(iso);
});

test("Rounding is of what was searched: a short period that nobody has searched is a gap", () => {
  const short = { ...ordered, periodTo: second(30) };
  expect(uncoveredPeriods(short, [])).toEqual([{ from: hour(0).toISOString(), to: second(30).toISOString() }]);
  expect(uncoveredPeriods(short, [between(hour(80), hour(90))])).toHaveLength(1);
});

test("A period without an end goes until the sweep was ordered, and one that nobody has named leaves nothing", () => {
  expect(uncoveredPeriods({ ...ordered, periodTo: null }, [searched(0, 72)])).toEqual([gap(72, 90)]);
  expect(uncoveredPeriods({ ...ordered, periodTo: null }, [searched(0, 95)])).toEqual([]);
  expect(uncoveredPeriods({ ...ordered, periodFrom: null }, [])).toEqual([]);
});
