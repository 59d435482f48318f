/** What two lists have alone and in common, by a key. */
interface Pairs<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly kept: readonly (readonly [before: Item, after: Item])[];
}

export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Pairs<Item> {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const keys = new Set(after.map(keyOf));
  return {
    added: after.filter((item) => !old.has(keyOf(item))),
    removed: before.filter((item) => !keys.has(keyOf(item))),
    kept: after.flatMap((item) => {
      const other = old.get(keyOf(item));
      return other === undefined ? [] : [[other, item] as const];
    }),
  };
}
