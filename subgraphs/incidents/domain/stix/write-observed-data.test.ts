import { selectReporting } from "./write-observed-data.js";

const reporting = (from: number, count: number) => ({
  reportedIndicators: Array.from({ length: count }, (_, place) => `n${from + place}.example`),
});

test("Alerts are taken up to the one whose values are too many with theirs, the first one in any case", () => {
  const [one, other, third] = [reporting(0, 250), reporting(250, 150), reporting(400, 1)];
  expect(selectReporting([one, other, third])).toEqual([one, other]);
  expect(selectReporting([reporting(0, 500), third])).toHaveLength(1);
  expect(selectReporting([])).toEqual([]);
});

test("The same value of several alerts counts once", () => {
  const alike = Array.from({ length: 9 }, () => reporting(0, 400));
  expect(selectReporting(alike)).toEqual(alike);
});
