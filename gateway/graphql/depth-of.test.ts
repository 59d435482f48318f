import { depthOf } from "./depth-of.js";

const within = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => ({ not: [inner] }), 1);

test("objects and lists are counted as they stand within each other, the deepest of them", () => {
  expect(depthOf("text", 5)).toBe(0);
  expect(depthOf({}, 5)).toBe(1);
  expect(depthOf({ a: 1, b: [{ c: null }], d: "" }, 5)).toBe(3);
  expect(depthOf(within(2), 5)).toBe(4);
});

test("what goes deeper than the bound is one more than that, however deep it goes", () => {
  expect(depthOf(within(3), 5)).toBe(6);
  expect(depthOf(within(100_000), 5)).toBe(6);
});
