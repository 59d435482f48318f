import { type Combined } from "./conditions.js";
import { canBeCombined, refuseTooManyFilters } from "./filter-bounds.js";

class Filter {
  readonly and?: readonly Filter[];
  readonly or?: readonly Filter[];
  readonly not?: Filter;
}
canBeCombined(Filter);

const filter = (parts: Combined<object> = {}): Filter => Object.assign(new Filter(), parts);
const within = (depth: number): Filter => (depth === 1 ? filter() : filter({ not: within(depth - 1) }));
const alternating = (depth: number): Filter =>
  depth === 1 ? filter() : filter({ [depth % 2 ? "and" : "or"]: [filter(), alternating(depth - 1)] });
const beside = (count: number): Filter => filter({ or: Array.from({ length: count }, () => filter()) });

const refused = expect.objectContaining({
  code: "BAD_USER_INPUT",
  message: expect.stringContaining("5 within each other"),
});
const refusal = (given: object): unknown => {
  try {
    refuseTooManyFilters(given);
  } catch (error) {
    return error;
  }
  return undefined;
};

test.each([
  ["of `not`", within],
  ["of `and` and `or`", alternating],
])("Five filters %s within each other are taken, and six are refused, whatever reads the list", (_, made) => {
  expect(refusal({ first: 1, filter: made(5) })).toBeUndefined();
  expect(refusal({ first: 1, filter: made(6) })).toEqual(refused);
});

test("Fifty filters are taken in all, and one more is refused", () => {
  expect(refusal({ filter: beside(49) })).toBeUndefined();
  expect(refusal({ filter: beside(50) })).toEqual(refused);
});
