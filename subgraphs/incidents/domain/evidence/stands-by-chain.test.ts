import type { CustodyEntry } from "../records/evidence/custody-entry.js";
import { standsByChain } from "./stands-by-chain.js";

const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 8, minute));
const chain = (...links: readonly (readonly [event: CustodyEntry["event"], by: string, matches?: boolean])[]) =>
  links.map(
    ([event, by, hashMatches], place) =>
      ({
        ...{ event, handlerId: by, handlerName: by.toUpperCase(), hashMatches: hashMatches ?? null },
        ...{ occurredAt: at(place), storagePlace: `Vault ${place}` },
      }) as CustodyEntry,
  );

test("Evidence is with who collected it or received it last, where the last link says, and stands as the last of its kind", () => {
  expect(standsByChain(chain(["COLLECTED", "sora"], ["ACCESSED", "erin"]))).toMatchObject({
    custodianId: "sora",
    custodianName: "SORA",
    storagePlace: "Vault 1",
    state: "HELD",
    verifiedAt: null,
  });
  const archived = chain(["COLLECTED", "sora"], ["ARCHIVED", "sora"], ["TRANSFERRED", "sena"]);
  expect(standsByChain(archived)).toMatchObject({ custodianId: "sena", state: "ARCHIVED" });
  expect(standsByChain([...archived, ...chain(["MOVED", "sena"])])).toMatchObject({ state: "HELD" });
  expect(standsByChain([...archived, ...chain(["DISPOSED", "sena"])])).toMatchObject({ state: "DISPOSED" });
});

test.each([
  ["nobody", [], null],
  ["one person", [["sora", false]], null],
  [
    "one person twice",
    [
      ["sora", false],
      ["sora", false],
    ],
    null,
  ],
  [
    "a second person",
    [
      ["sora", false],
      ["sena", false],
    ],
    at(2),
  ],
  [
    "a second person, and whatever is found later",
    [
      ["sora", false],
      ["sena", false],
      ["sena", true],
    ],
    at(2),
  ],
  [
    "two, of whom the first was found wrong in between",
    [
      ["sora", false],
      ["sena", true],
      ["erin", false],
    ],
    null,
  ],
  [
    "two others after that",
    [
      ["sora", false],
      ["sena", true],
      ["erin", false],
      ["sora", false],
    ],
    at(4),
  ],
] as const)("Another hash that was found by %s stands from then on, or does not", (_who, found, mismatchFoundAt) => {
  const links = found.map(([by, matches]) => ["VERIFIED", by, matches] as const);
  const said = standsByChain(chain(["COLLECTED", "sora"], ...links));
  expect(said.mismatchFoundAt).toEqual(mismatchFoundAt);
  expect(said.hashMatches).toBe(found.at(-1)?.[1] ?? null);
});
