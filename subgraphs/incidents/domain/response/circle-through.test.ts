import { circleThrough } from "./circle-through.js";

const all = (waits: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(waits).map(([id, dependsOnIds]) => ({ id, dependsOnIds }));

const through = (named: string, waits: Readonly<Record<string, readonly string[]>>) =>
  circleThrough(
    all(waits).filter(({ id }) => named.includes(id)),
    all(waits),
  ).map(({ id }) => id);

test.each([
  ["nothing", "", {}, []],
  ["a chain", "abc", { a: ["b"], b: ["c"], c: [] }, []],
  ["two that wait for the same", "abcd", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
  ["what is not there", "a", { a: ["x"] }, []],
  ["one that waits for itself", "a", { a: ["a"] }, ["a"]],
  ["two that wait for each other", "b", { a: ["b"], b: ["a"] }, ["b", "a"]],
  ["one of a circle behind a way into it", "c", { a: ["b"], b: ["c"], c: ["d"], d: ["b"] }, ["c", "d", "b"]],
  ["one that only leads into a circle of others", "a", { a: ["b"], b: ["c"], c: ["b"] }, []],
  ["one of two circles that meet", "d", { a: ["b"], b: ["a", "d"], d: ["a"] }, ["d", "a", "b"]],
] as const)("Through %s the circle is found", (_, named, waits, circle) =>
  expect(through(named, waits)).toEqual(circle),
);

test("A plan in which each step waits for all before it is looked through", () => {
  const steps = Array.from({ length: 400 }, (_, place) => ({
    id: String(place),
    dependsOnIds: Array.from({ length: place }, (_one, before) => String(before)),
  }));
  expect(circleThrough(steps.slice(-100), steps)).toEqual([]);
});
