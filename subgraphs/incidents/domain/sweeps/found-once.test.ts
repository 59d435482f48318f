import { foundOnce } from "./found-once.js";

const at = (day: number) => new Date(Date.UTC(2025, 10, day));

test("An indicator at one place is found once, from the first time to the last", () => {
  expect(
    foundOnce([
      { indicatorId: "one", count: 2, firstSeenAt: at(3), lastSeenAt: at(5), place: "proxy" },
      { indicatorId: "one", count: 3, firstSeenAt: at(2), place: "proxy" },
    ]),
  ).toEqual([{ indicatorId: "one", count: 5, firstSeenAt: at(2), lastSeenAt: at(5), place: "proxy" }]);
});

test("What is said twice of the same time counts once, as the larger count says", () => {
  const said = { indicatorId: "one", count: 3, firstSeenAt: at(2) };
  expect(foundOnce([said, { ...said, count: 7, lastSeenAt: at(4) }, said])).toEqual([
    { ...said, count: 7, lastSeenAt: at(4), place: null },
  ]);
});

test("Other places and other indicators are found by themselves, and a sum is as large as a column holds", () => {
  const said = { indicatorId: "one", count: 2_000_000_000, firstSeenAt: at(2) };
  const found = foundOnce([
    said,
    { ...said, firstSeenAt: at(3) },
    { ...said, place: "proxy" },
    { ...said, indicatorId: "other" },
  ]);
  expect(found.map(({ count }) => count)).toEqual([2_147_483_647, 2_000_000_000, 2_000_000_000]);
});

test("A place is one, however its letters are put together, and with spaces around it or not", () => {
  const places = ["운영", "운영".normalize("NFD"), " 운영 "];
  const said = places.map((place) => ({ indicatorId: "one", count: 2, firstSeenAt: new Date(0), place }));
  expect(foundOnce(said)).toMatchObject([{ count: 2, place: "운영" }]);
});
