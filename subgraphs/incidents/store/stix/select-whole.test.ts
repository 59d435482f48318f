import { selectWhole } from "./select-whole.js";

const indicators = ["a", "b", "c"].map((id) => ({ id }));
const of = (...ids: readonly string[]) => ids.map((indicatorId) => ({ indicatorId }));

test("All are taken whose sightings and relations fit", () => {
  expect(selectWhole(indicators, 2, of("a", "b"), of("c"))).toEqual({ indicators, areWhole: true });
});

test("The page ends before the one of which a list has more than fits", () => {
  const ids = (...lists: readonly ReturnType<typeof of>[]) =>
    selectWhole(indicators, 2, ...lists).indicators.map(({ id }) => id);
  expect(ids(of("a", "b", "b"), of())).toEqual(["a"]);
  expect(ids(of("a", "b", "c"), of())).toEqual(["a", "b"]);
  expect(ids(of("a", "b", "c"), of("a", "b", "b"))).toEqual(["a"]);
});

test("One that has more than a bundle by itself is taken without the rest, which is said", () => {
  expect(selectWhole(indicators, 2, of("a", "a", "a"))).toEqual({ indicators: [{ id: "a" }], areWhole: false });
});
