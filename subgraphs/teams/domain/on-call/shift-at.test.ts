import type { Rota } from "./rota.js";
import { nextShift, shiftAt } from "./shift-at.js";

const at = (time: string) => new Date(`2026-${time}:00Z`);

const weekly = (...participantIds: string[]): Rota["rotation"] => ({
  startsAt: at("03-02T00:00"),
  shiftHours: 168,
  participantIds,
});

const override = (id: string, personId: string, from: string, until: string) => ({
  id,
  personId,
  from: at(from),
  until: at(until),
});

const rota = (rotation: Rota["rotation"], ...overrides: Rota["overrides"]): Rota => ({ rotation, overrides });

const shown = (shift: ReturnType<typeof shiftAt>) =>
  shift && [shift.personId, shift.from.toISOString().slice(5, 16), shift.until.toISOString().slice(5, 16)];

test.each([
  ["the first moment", "03-02T00:00", ["ada", "03-02T00:00", "03-09T00:00"]],
  ["the last minute of the first shift", "03-08T23:59", ["ada", "03-02T00:00", "03-09T00:00"]],
  ["the first moment of the second shift", "03-09T00:00", ["ben", "03-09T00:00", "03-16T00:00"]],
  ["the second round", "03-16T00:00", ["ada", "03-16T00:00", "03-23T00:00"]],
])("At %s the participant whose turn it is is on call", (_moment, time, expected) => {
  expect(shown(shiftAt(rota(weekly("ada", "ben")), at(time)))).toEqual(expected);
});

test("A change of clocks does not move a shift: every shift has the same hours", () => {
  // Clocks change in Europe on 29 March 2026, and in the Americas on 8 March.
  const lengths = ["03-02", "03-09", "03-23", "03-30"].map((day) => {
    const shift = shiftAt(rota(weekly("ada", "ben")), at(`${day}T12:00`));
    return shift && shift.until.getTime() - shift.from.getTime();
  });
  expect(new Set(lengths)).toEqual(new Set([168 * 3_600_000]));
});

test("Before the rotation starts nobody is on call, and the first shift is next", () => {
  const early = at("02-20T12:00");
  expect(shiftAt(rota(weekly("ada")), early)).toBeUndefined();
  expect(shown(nextShift(rota(weekly("ada")), early))).toEqual(["ada", "03-02T00:00", "03-09T00:00"]);
});

test("A rotation without participants has nobody, now or next", () => {
  expect(shiftAt(rota(weekly()), at("03-10T00:00"))).toBeUndefined();
  expect(nextShift(rota(weekly()), at("03-10T00:00"))).toBeUndefined();
});

test("An override counts from its first moment to just before its last, and cuts the shift around it in two", () => {
  const swapped = rota(weekly("ada", "ben"), override("1", "cem", "03-04T00:00", "03-05T00:00"));
  expect(shown(shiftAt(swapped, at("03-03T12:00")))).toEqual(["ada", "03-02T00:00", "03-04T00:00"]);
  expect(shown(shiftAt(swapped, at("03-04T00:00")))).toEqual(["cem", "03-04T00:00", "03-05T00:00"]);
  expect(shown(shiftAt(swapped, at("03-05T00:00")))).toEqual(["ada", "03-05T00:00", "03-09T00:00"]);
  expect(shown(nextShift(swapped, at("03-03T12:00")))).toEqual(["cem", "03-04T00:00", "03-05T00:00"]);
});

test("Of overrides that overlap the one recorded last counts, and an older one is not broken by what lies beneath it", () => {
  const both = rota(
    weekly("ada", "ben"),
    override("2", "dia", "03-04T00:00", "03-10T00:00"),
    override("3", "eve", "03-05T00:00", "03-06T00:00"),
    override("1", "cem", "03-07T00:00", "03-08T00:00"),
  );
  expect(shown(shiftAt(both, at("03-05T12:00")))).toEqual(["eve", "03-05T00:00", "03-06T00:00"]);
  expect(shown(shiftAt(both, at("03-07T12:00")))).toEqual(["dia", "03-06T00:00", "03-10T00:00"]);
});

test("An override can put somebody on call before the rotation starts", () => {
  const early = rota(weekly("ada"), override("1", "cem", "02-20T00:00", "02-21T00:00"));
  expect(shown(nextShift(early, at("02-10T00:00")))).toEqual(["cem", "02-20T00:00", "02-21T00:00"]);
  expect(shown(nextShift(early, at("02-20T12:00")))).toEqual(["ada", "03-02T00:00", "03-09T00:00"]);
});

test("Somebody who takes every turn has one shift after the other", () => {
  expect(shown(nextShift(rota(weekly("ada")), at("03-03T00:00")))).toEqual(["ada", "03-09T00:00", "03-16T00:00"]);
});
