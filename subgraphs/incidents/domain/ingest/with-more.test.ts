import { withMore } from "./with-more.js";

test.each([
  ["what was known already", ["a", "b"], ["b"], [], ["a", "b"]],
  ["what there is room for", ["a"], ["b"], [], ["a", "b"]],
  ["what there is no room for", ["a", "b", "c"], ["d"], [], ["a", "b", "c"]],
  ["one that is recorded, in the place of the newest that is not", ["a", "b", "c"], ["d"], ["d"], ["a", "b", "d"]],
  ["one that is recorded beside others that are", ["a", "b", "c"], ["d"], ["b", "c", "d"], ["b", "c", "d"]],
  ["one more than there is room for that are recorded", ["a", "b", "c"], ["d"], ["a", "b", "c", "d"], ["a", "b", "c"]],
])("A list of three takes in %s", (_, known, said, recorded, kept) => {
  expect(withMore(known, said, 3, new Set(recorded))).toEqual(kept);
});

test("A list that nothing is added to is the same list", () => {
  const known = ["a", "b", "c"];
  expect([withMore(known, ["b"], 3), withMore(known, ["d"], 3)].every((one) => one === known)).toBe(true);
});
