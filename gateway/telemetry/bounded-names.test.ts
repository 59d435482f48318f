import { boundedNames } from "./bounded-names.js";

test("names that are registered are kept, of others the first few, and the rest is one", () => {
  const name = boundedNames((name) => name === "Registered", 2);
  expect(["A", "B", "C", "Registered", "A", undefined].map(name)).toEqual([
    "A",
    "B",
    "(other)",
    "Registered",
    "A",
    "(other)",
  ]);
});

test("ten thousand invented names become no more than the few", () => {
  const name = boundedNames(() => false, 100);
  const names = new Set(Array.from({ length: 10_000 }, (_, index) => name(`Attack${index}`)));
  expect(names.size).toBe(101);
  expect(name("x".repeat(5_000))).toBe("(other)");
});
