import { among } from "../../lists/conditions.js";
import { planRollup } from "./plan-rollup.js";
import type { Rollup } from "./rollup.js";

type Name = "COLOUR" | "SIZE" | "SHELF";

const rollup: Rollup<Name> = {
  ...{ kind: "BOX", table: "box", alias: "box", from: "box", marked: [] },
  ...{ marking: "box.marking", time: "box.made_at", markings: [], audiences: [] },
  groupings: [
    { by: ["COLOUR"], durations: true },
    { by: ["COLOUR", "SIZE"] },
    { by: ["SHELF", "SIZE"], repeatedBy: "SHELF" },
  ],
  filters: {
    colours: { dimension: "COLOUR", condition: among },
    sizes: { dimension: "SIZE", condition: among },
  },
  range: { from: "madeFrom", before: "madeBefore" },
};

const request = { groupBy: [] as Name[], timeZone: "UTC" };
const may = new Date("2026-05-01T00:00:00Z");

test("What is grouped by is read of the first lines that have it, and measured of those that have durations", () => {
  expect(planRollup(rollup, { ...request, groupBy: ["COLOUR"] })).toMatchObject({
    ...{ grouping: { by: ["COLOUR"] }, measured: { by: ["COLOUR"] }, byMonths: true },
  });
  expect(planRollup(rollup, { ...request, groupBy: ["SIZE"] })).toMatchObject({
    ...{ grouping: { by: ["COLOUR", "SIZE"] }, measured: undefined },
  });
});

test("What is filtered by is of the lines as well, however the filter is combined", () => {
  const filter: object = { or: [{ not: { sizes: ["BIG"] } }, { colours: ["RED"] }] };
  expect(planRollup(rollup, { ...request, filter })?.grouping.by).toEqual(["COLOUR", "SIZE"]);
  expect(planRollup(rollup, { ...request, filter, groupBy: ["SHELF"] })).toBeUndefined();
});

test("Lines that have a row several times serve only what is grouped by that, and rows are counted of others", () => {
  const filter: object = { sizes: ["BIG"] };
  const plan = planRollup(rollup, { ...request, groupBy: ["SHELF"], filter });
  expect([plan?.grouping.by, plan?.once.by]).toEqual([
    ["SHELF", "SIZE"],
    ["COLOUR", "SIZE"],
  ]);
  expect(planRollup(rollup, { ...request, groupBy: ["SIZE"] })?.grouping.by).toEqual(["COLOUR", "SIZE"]);
});

test.each<[string, object, boolean]>([
  ["days of UTC", { madeFrom: may, madeBefore: new Date("2026-06-02T00:00:00Z") }, true],
  ["a moment within a day", { madeFrom: new Date("2026-05-01T00:00:01Z") }, true],
  ["days within another filter", { and: [{ madeFrom: may }] }, false],
  ["what no line has", { texts: ["square"] }, false],
  ["what no line has, within another filter", { not: { texts: ["square"] } }, false],
  ["nothing, said as null", { texts: null, madeFrom: null, and: null }, true],
])("Lines answer for a filter by %s or not", (_name, filter, isServed) => {
  expect(planRollup(rollup, { ...request, filter }) !== undefined).toBe(isServed);
});

test("A range is given by its moments", () => {
  const filter: object = { madeFrom: may, madeBefore: new Date("2026-06-02T00:00:00Z"), colours: ["RED"] };
  expect(planRollup(rollup, { ...request, filter })).toMatchObject({
    ...{ from: may, before: new Date("2026-06-02T00:00:00Z"), filter: { colours: ["RED"] } },
  });
});

test.each([
  ["MONTH", "UTC", true],
  ["QUARTER", "Etc/UTC", true],
  ["DAY", "UTC", false],
  ["WEEK", "GMT", false],
  ["MONTH", "Asia/Seoul", false],
  ["DAY", "Asia/Seoul", false],
] as const)("A series by %s in %s is read of months, or of days", (by, timeZone, byMonths) => {
  expect(planRollup(rollup, { ...request, by, timeZone })?.byMonths).toBe(byMonths);
});

test("Without a series, the time zone does not matter", () => {
  expect(planRollup(rollup, { ...request, timeZone: "Asia/Seoul" })?.byMonths).toBe(true);
});
