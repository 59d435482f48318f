import { pageOfKnown } from "./page-of-known.js";

const entries = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
const ids = (page: ReturnType<typeof pageOfKnown>) => page.nodes.map(({ id }) => id);

test("Pages of what the code knows go on from cursor to cursor, forwards and backwards", async () => {
  const one = pageOfKnown("letters", entries, { first: 2 });
  expect([ids(one), one.pageInfo.hasNextPage, one.pageInfo.hasPreviousPage]).toEqual([["a", "b"], true, false]);
  const two = pageOfKnown("letters", entries, { first: 2, after: one.pageInfo.endCursor });
  expect([ids(two), two.pageInfo.hasNextPage, two.pageInfo.hasPreviousPage]).toEqual([["c", "d"], true, true]);
  const back = pageOfKnown("letters", entries, { before: two.pageInfo.startCursor });
  expect([ids(back), back.pageInfo.hasNextPage]).toEqual([["a", "b"], true]);
  expect(ids(pageOfKnown("letters", entries, { last: 2 }))).toEqual(["d", "e"]);
  expect(await two.count()).toBe(5);
});

test("A cursor of another list, a broken one, and a page from both ends are refused", () => {
  const { endCursor } = pageOfKnown("others", entries, { first: 2 }).pageInfo;
  for (const after of [endCursor, "nonsense"])
    expect(() => pageOfKnown("letters", entries, { after })).toThrow(/not one of this list/);
  expect(() => pageOfKnown("letters", entries, { first: 1, last: 1 })).toThrow(/contradict/);
});
