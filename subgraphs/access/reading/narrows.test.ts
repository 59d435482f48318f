import type { Handling } from "../../response-model/evidence/handlings.js";
import type { Guarded } from "./circles.js";
import { narrows } from "./narrows.js";

const row = (
  handling: Handling,
  virtualTeamPersonIds = ["ada", "eve"],
  serviceIds = ["exchange"],
  askedPersonIds = ["sam"],
  askedTeamIds = ["legal"],
): Guarded => ({ handling, virtualTeamPersonIds, serviceIds, askedPersonIds, askedTeamIds });

const fromClosedToOpen: readonly Handling[] = ["RED", "AMBER_STRICT", "AMBER", "GREEN"];
const steps = fromClosedToOpen.flatMap((from, closed) =>
  fromClosedToOpen.map((to, open) => ({ from, to, takes: open < closed })),
);

test.each(steps)("from $from to $to takes readers away: $takes", ({ from, to, takes }) => {
  expect(narrows(row(from), row(to))).toBe(takes);
});

test("GREEN and CLEAR are for the same circle", () => {
  expect(narrows(row("CLEAR"), row("GREEN"))).toBe(false);
  expect(narrows(row("GREEN"), row("CLEAR"))).toBe(false);
});

test.each([
  ["RED", true],
  ["AMBER_STRICT", true],
  ["AMBER", true],
  ["GREEN", false],
] as const)("whoever leaves the virtual team of a %s incident may lose it: %s", (handling, takes) => {
  expect(narrows(row(handling), row(handling, ["ada"]))).toBe(takes);
  expect(narrows(row(handling), row(handling, ["eve", "ada", "tom"]))).toBe(false);
});

test.each([
  ["RED", true],
  ["AMBER_STRICT", true],
  ["AMBER", true],
  ["GREEN", false],
] as const)("whoever has answered what they were asked in a %s incident may lose it: %s", (handling, takes) => {
  const asking = (...people: string[]) => row(handling, undefined, undefined, people);
  expect(narrows(asking("sam"), asking())).toBe(takes);
  expect(narrows(asking("sam"), asking("tom"))).toBe(takes);
  expect(narrows(asking("sam"), asking("tom", "sam"))).toBe(false);
  expect(narrows(asking(), asking())).toBe(false);
});

test.each([
  ["RED", true],
  ["AMBER_STRICT", true],
  ["AMBER", true],
  ["GREEN", false],
] as const)("a team that has answered what it was asked in a %s incident may lose it: %s", (handling, takes) => {
  const asking = (...teams: string[]) => row(handling, undefined, undefined, undefined, teams);
  expect(narrows(asking("legal"), asking())).toBe(takes);
  expect(narrows(asking("legal"), asking("trust", "legal"))).toBe(false);
});

test("the first virtual team takes a RED incident from security on-call, and no other from anybody", () => {
  const formed = (handling: Handling) => narrows(row(handling, []), row(handling));
  expect([formed("RED"), formed("AMBER_STRICT"), formed("AMBER"), formed("GREEN")]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("whoever answers and is of the virtual team loses nothing", () => {
  expect(narrows(row("RED"), row("RED", ["ada", "eve", "sam"], undefined, []))).toBe(false);
});

test.each([
  ["RED", false],
  ["AMBER_STRICT", true],
  ["GREEN", false],
] as const)("a service that is affected no more takes its team from a %s incident: %s", (handling, takes) => {
  expect(narrows(row(handling), row(handling, undefined, []))).toBe(takes);
  expect(narrows(row(handling), row(handling, undefined, ["exchange", "sharepoint"]))).toBe(false);
});

test("a wider marking that leaves somebody out takes it from them", () => {
  expect(narrows(row("RED"), row("AMBER_STRICT", ["ada"]))).toBe(true);
});

test("to everybody, nobody is left out", () => {
  expect(narrows(row("RED"), row("CLEAR", [], [], []))).toBe(false);
});
