import { pageOfHeld } from "./page-of-held.js";

const idOf = ({ place }: { readonly place: number }) => `01900000-0000-7000-8000-00000000000${place}`;
const items = [{ place: 3 }, { place: 1 }, { place: 2 }];
const page = (given: object) => pageOfHeld("places", items, idOf, given);

test("A list that is held whole is read page by page in its order, in both directions", async () => {
  const first = page({ first: 2 });
  expect(first.nodes.map(({ place }) => place)).toEqual([3, 1]);
  expect([first.pageInfo.hasNextPage, await first.count()]).toEqual([true, 3]);
  const after = page({ first: 2, after: first.pageInfo.endCursor });
  expect(after.nodes.map(({ place }) => place)).toEqual([2]);
  const before = page({ last: 1, before: after.pageInfo.startCursor });
  expect(before.nodes.map(({ place }) => place)).toEqual([1]);
});

test.each(["after", "before"])("A cursor in %s that says no place of the list is refused", (argument) => {
  const [{ cursor = "" } = {}] = page({ first: 1 }).edges;
  const [mark] = JSON.parse(Buffer.from(cursor, "base64url").toString());
  const changed = Buffer.from(JSON.stringify([mark, "\u0000", idOf({ place: 3 })])).toString("base64url");
  expect(() => page({ [argument]: changed })).toThrow(/not one of this list/);
});
