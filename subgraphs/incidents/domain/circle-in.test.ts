import { circleIn } from "./circle-in.js";

const of = (waits: Readonly<Record<string, readonly string[]>>) =>
  circleIn(Object.entries(waits).map(([id, dependsOnIds]) => ({ id, dependsOnIds }))).map(({ id }) => id);

test.each([
  ["nothing", {}, []],
  ["a chain", { a: ["b"], b: ["c"], c: [] }, []],
  ["two that wait for the same", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
  ["what is not there", { a: ["x"] }, []],
  ["one that waits for itself", { a: ["a"] }, ["a"]],
  ["two that wait for each other", { a: ["b"], b: ["a"] }, ["a", "b"]],
  ["a circle behind a way into it", { a: ["b"], b: ["c"], c: ["d"], d: ["b"] }, ["b", "c", "d"]],
] as const)("Of %s the circle is found", (_, waits, circle) => expect(of(waits)).toEqual(circle));

test("A plan in which each step waits for all before it is looked through at once", () => {
  const steps = Array.from({ length: 400 }, (_, place) => ({
    id: String(place),
    dependsOnIds: Array.from({ length: place }, (_one, before) => String(before)),
  }));
  expect(circleIn(steps)).toEqual([]);
});
