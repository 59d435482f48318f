import { gapMinutes } from "./gap-minutes.js";
import type { Rota } from "./rota.js";
import { shiftAt } from "./shift-at.js";

const at = (time: string) => new Date(`2026-${time}:00Z`);

const rota = (participantIds: string[], ...overrides: [from: string, until: string][]): Rota => ({
  rotation: { startsAt: at("03-02T00:00"), shiftHours: 8, participantIds },
  overrides: overrides.map(([from, until], index) => ({
    id: String(index),
    personId: "cem",
    from: at(from),
    until: at(until),
  })),
});

const [from, until] = [at("03-01T00:00"), at("03-03T00:00")];

test.each<[string, Rota, number]>([
  ["nobody takes turns", rota([]), 2880],
  ["the rotation starts in the middle", rota(["ada"]), 1440],
  ["an override fills the time before the start", rota(["ada"], ["03-01T00:00", "03-02T00:00"]), 0],
  ["an override fills part of it", rota(["ada"], ["03-01T06:00", "03-01T12:00"]), 1080],
  ["overrides overlap", rota([], ["03-01T06:00", "03-01T12:00"], ["03-01T10:00", "03-01T14:00"]), 2400],
  ["one override lies within another", rota([], ["03-01T06:00", "03-01T12:00"], ["03-01T07:00", "03-01T08:00"]), 2520],
  ["an override reaches over both ends", rota([], ["02-01T00:00", "04-01T00:00"]), 0],
  ["overrides lie outside", rota([], ["02-01T00:00", "02-02T00:00"], ["04-01T00:00", "04-02T00:00"]), 2880],
])("Counts the minutes without a person when %s", (_case, given, minutes) => {
  expect(gapMinutes(given, from, until)).toBe(minutes);
});

test("A rotation that has started and has people leaves no gap", () => {
  expect(gapMinutes(rota(["ada", "ben"]), at("03-02T00:00"), at("12-31T00:00"))).toBe(0);
});

test("A minute begun counts", () => {
  expect(gapMinutes(rota(["ada"]), new Date(at("03-02T00:00").getTime() - 1), until)).toBe(1);
});

test("The gap is just the minutes in which nobody is found to be on call", () => {
  const cases = [
    rota(["ada"], ["03-01T06:10", "03-01T12:20"], ["03-01T11:00", "03-01T13:00"]),
    rota([], ["03-01T23:00", "03-02T01:00"], ["03-02T00:30", "03-02T02:00"]),
  ];
  for (const given of cases) {
    let minutes = 0;
    for (let time = from.getTime(); time < until.getTime(); time += 60_000) {
      if (!shiftAt(given, new Date(time))) minutes += 1;
    }
    expect(gapMinutes(given, from, until)).toBe(minutes);
  }
});
