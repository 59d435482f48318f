import { composeFixture } from "../fixtures/compose-fixture.js";
import type { Clock, ClockVersion, ProcessModel } from "../model/process-model.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { kindOf } from "./change-kinds.js";
import { compareClocks } from "./compare-clocks.js";

const fixture = readProcessModel(composeFixture());
const version: ClockVersion = {
  article: "Art. 1",
  source: "https://example.com",
  validFrom: "2026-01-01",
  validUntil: "",
  length: { unit: "hours", number: 72 },
  warnHours: 24,
  latest: undefined,
  restDaysUntilHour: undefined,
  content: ["WHAT_HAPPENED"],
};
const withClock = (change: Partial<Clock>): ProcessModel => ({
  ...fixture,
  clocks: fixture.clocks.slice(0, 1).map((clock) => ({ ...clock, law: "GDPR", versions: [version], ...change })),
});
const before = withClock({});
const changesTo = (change: Partial<Clock>) =>
  compareClocks(before, withClock(change)).map(({ kind, was, is }) => [kind, was, is, kindOf({ kind }).level]);
const changed = (change: Partial<ClockVersion>) => changesTo({ versions: [{ ...version, ...change }] });

test("The same is no change", () => expect(changesTo({})).toEqual([]));

test("That a version says which law sets a clock, where the one before did not, is no change", () => {
  expect(compareClocks(withClock({ law: "" }), before)).toEqual([]);
});

test.each<[string, Partial<ClockVersion>, readonly unknown[]]>([
  ["shortened", { length: { unit: "hours", number: 24 } }, ["clockShortened", ["72 h"], ["24 h"], "major"]],
  ["given a number", { length: { unit: "businessDays", number: 4 } }, ["clockLengthened", ["72 h"], ["4 bd"], "minor"]],
  ["rid of its number", { length: { unit: "none", number: 0 } }, ["clockLengthened", ["72 h"], ["–"], "minor"]],
  ["in force later", { validFrom: "2027-01-01" }, ["clockInForce", ["2026-01-01", ""], ["2027-01-01", ""], "major"]],
  ["not in force", { validFrom: "" }, ["clockInForce", ["2026-01-01", ""], ["", ""], "major"]],
  [
    "given a last moment",
    { latest: { hours: 24, after: "AWARENESS" } },
    ["clockLatest", [], ["24 h", "ClockStart.AWARENESS"], "major"],
  ],
  ["moved over days of rest", { restDaysUntilHour: 12 }, ["clockRestDays", [], ["12:00"], "major"]],
  ["made to warn earlier", { warnHours: 48 }, ["clockWarns", ["24 h"], ["48 h"], "minor"]],
])("A clock that is %s is told so", (_, change, expected) => expect(changed(change)).toEqual([expected]));

test("An exception or a delay that a law gives loosens, one that it takes away breaks, and so does another series", () => {
  const exceptions = [{ reason: "RISK_UNLIKELY", article: "Art. 33(1)" }];
  const delays = [
    {
      reason: "URGENT_MEASURES",
      article: "Art. 39",
      decidedBy: "LEGAL_AFFAIRS",
      hours: 24,
      extensionDays: 30,
      totalDays: 30,
    },
  ];
  const excepted = ["NotificationExceptionReason.RISK_UNLIKELY"];
  const delayed = ["NotificationDelayReason.URGENT_MEASURES"];
  expect(changesTo({ exceptions, delays, alongside: "FIRST" })).toEqual([
    ["clockSeries", [], ["Clock.FIRST"], "major"],
    ["clockExceptionAdded", [], excepted, "minor"],
    ["clockDelayAdded", [], delayed, "minor"],
  ]);
  const back = compareClocks(withClock({ exceptions, delays }), before).map(({ kind, was }) => [kind, was]);
  expect(back).toEqual([
    ["clockExceptionRemoved", excepted],
    ["clockDelayRemoved", delayed],
  ]);
});

test("What a notice must say besides breaks, and what it need not loosens", () => {
  expect(changed({ content: ["ROOT_CAUSE"] })).toEqual([
    ["noticeContentAdded", [], ["NoticeContent.ROOT_CAUSE"], "major"],
    ["noticeContentRemoved", ["NoticeContent.WHAT_HAPPENED"], [], "minor"],
  ]);
});

test("A newer version is told with its first day and its length; the older one ends", () => {
  const newer = { ...version, validFrom: "2027-01-01", length: { unit: "hours", number: 24 } } as const;
  expect(changesTo({ versions: [{ ...version, validUntil: "2026-12-31" }, newer] })).toEqual([
    ["clockVersionAdded", [], ["2027-01-01", "24 h"], "major"],
    ["clockInForce", ["2026-01-01", ""], ["2026-01-01", "2026-12-31"], "major"],
  ]);
});

test("Holidays that become known are a change of the calendar", () => {
  const known = (until: number): ProcessModel => ({
    ...before,
    jurisdictions: [
      {
        coordinate: "Jurisdiction.INDIA",
        code: "INDIA",
        title: "India",
        description: "",
        timeZone: "Asia/Kolkata",
        businessDayEnds: "",
        holidays: { source: "https://example.com", from: 2026, until },
      },
    ],
  });
  expect(compareClocks(known(2028), known(2029))).toEqual([
    {
      kind: "calendarChanged",
      coordinate: "Jurisdiction.INDIA",
      was: ["Asia/Kolkata", "", "2026–2028"],
      is: ["Asia/Kolkata", "", "2026–2029"],
    },
  ]);
});
