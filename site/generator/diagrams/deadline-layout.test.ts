import type { Clock, ClockLength } from "../model/process-model.js";
import { deadlineGroups } from "./deadline-layout.js";

const clock = (code: string, from: string, length: ClockLength, warnHours = 0, after = ""): Clock => ({
  coordinate: `Clock.${code}`,
  code,
  title: code,
  description: "",
  controls: [],
  law: "NIS2",
  versions: [
    {
      article: "",
      source: "",
      validFrom: "2024-10-18",
      validUntil: "",
      length,
      warnHours,
      latest: undefined,
      restDaysUntilHour: undefined,
      content: [],
    },
  ],
  length,
  from,
  after,
  afterLatest: false,
  alongside: "",
  inPlaceOf: "",
  recurs: false,
  exceptions: [],
  delays: [],
  onceHandled: "",
  addressee: "AUTHORITY",
  endedBy: [],
  blocks: "",
});

const hours = (number: number): ClockLength => ({ unit: "hours", number });

test("A clock that a notice starts follows the clock of that notice, in its group", () => {
  const groups = deadlineGroups([
    clock("FINAL", "PRECEDING_NOTICE", { unit: "calendarMonths", number: 1 }, 120, "SECOND"),
    clock("FIRST", "AWARENESS", hours(24), 6),
    clock("SECOND", "AWARENESS", hours(72)),
  ]);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({
    start: "AWARENESS",
    deadlines: [
      { starts: 72, ends: 72 + 730, warns: 72 + 730 - 120, follows: true },
      { starts: 0, ends: 24, warns: 18, follows: false },
      { starts: 0, ends: 72, warns: 72, follows: false },
    ],
  });
});

test("What is owed after a notice and waits for something else stands in the group of that", () => {
  const groups = deadlineGroups([
    clock("FIRST", "AWARENESS", hours(72)),
    clock("FINAL", "MEASURE_AVAILABLE", { unit: "days", number: 14 }, 72, "FIRST"),
  ]);
  expect(groups.map(({ start }) => start)).toEqual(["AWARENESS", "MEASURE_AVAILABLE"]);
  expect(groups[1]?.deadlines[0]).toMatchObject({ starts: 0, ends: 336, follows: false });
});

test("What starts with something else is a group of its own, and what has no number has no end", () => {
  const groups = deadlineGroups([
    clock("ONE", "AWARENESS", hours(4), 100),
    clock("OTHER", "REQUEST", { unit: "none", number: 0 }),
  ]);
  expect(groups.map(({ start }) => start)).toEqual(["AWARENESS", "REQUEST"]);
  expect(groups[0]?.deadlines[0]?.warns).toBe(0);
  expect(groups[1]?.deadlines[0]).toMatchObject({ starts: 0, ends: undefined });
});

test("A clock whose notice another law asks for starts a group of its own", () => {
  const [group] = deadlineGroups([clock("ALONE", "PRECEDING_NOTICE", hours(1), 0, "ELSEWHERE")]);
  expect(group).toMatchObject({ start: "PRECEDING_NOTICE", deadlines: [{ starts: 0, ends: 1, follows: false }] });
});
