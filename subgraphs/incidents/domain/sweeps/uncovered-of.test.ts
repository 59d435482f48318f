import { uncoveredOf } from "./uncovered-of.js";

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
  expect(uncoveredOf(ordered, periods)).toEqual(left);
});

test("A period without an end goes until the sweep was ordered, and one that nobody has named leaves nothing", () => {
  expect(uncoveredOf({ ...ordered, periodTo: null }, [searched(0, 72)])).toEqual([gap(72, 90)]);
  expect(uncoveredOf({ ...ordered, periodTo: null }, [searched(0, 95)])).toEqual([]);
  expect(uncoveredOf({ ...ordered, periodFrom: null }, [])).toEqual([]);
});
