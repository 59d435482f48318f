import { chainHash, chainProblem, chainStart, type Link } from "./chain.js";

function chainOf(...entries: readonly object[]): Link[] {
  let previousHash = chainStart;
  return entries.map((entry, index) => {
    const hash = chainHash(previousHash, entry);
    const link = { sequence: index + 1, entry, previousHash, hash };
    previousHash = hash;
    return link;
  });
}

const whole = () => chainOf({ said: "one" }, { said: "two" }, { said: "three" }) as [Link, Link, Link];

/** The first link that does not fit. */
function firstBad(links: readonly Link[]) {
  let [length, lastHash] = [0, chainStart];
  for (const link of links) {
    const wrong = chainProblem(link, length, lastHash);
    if (wrong) return wrong;
    length += 1;
    lastHash = link.hash;
  }
  return undefined;
}

test("a chain that was left alone fits", () => {
  expect(firstBad(whole())).toBeUndefined();
});

test("an altered entry is named", () => {
  const [first, second, third] = whole();
  const altered = [first, { ...second, entry: { said: "2" } }, third];
  expect(firstBad(altered)).toEqual({ at: 2, why: "its content was changed" });
});

test("an entry altered together with its own hash gives itself away by the next one", () => {
  const [first, second, third] = whole();
  const forged = { ...second, entry: { said: "2" }, hash: chainHash(second.previousHash, { said: "2" }) };
  expect(firstBad([first, forged, third])).toEqual({ at: 3, why: "it does not follow the entry before it" });
});

test("a removed, moved or inserted entry is named", () => {
  const [first, second, third] = whole();
  expect(firstBad([first, third])).toEqual({ at: 2, why: "it is missing" });
  expect(firstBad([second, third])).toEqual({ at: 1, why: "it is missing" });
  expect(firstBad([first, { ...third, sequence: 2 }, { ...second, sequence: 3 }])).toMatchObject({ at: 2 });
  expect(firstBad([{ ...first, sequence: 0 }, first])).toEqual({ at: 0, why: "it stands before the first entry" });
});

test("the hash looks at what an entry says, not at the order of its fields or at fields without a value", () => {
  const when = new Date("2026-01-02T03:04:05.678Z");
  const hash = chainHash(chainStart, { a: 1, b: { c: "é", d: [when] } });
  expect(chainHash(chainStart, { b: { d: [when.toISOString()], c: "é" }, a: 1.0, e: undefined })).toBe(hash);
  expect(chainHash(chainStart, { a: 1, b: { c: "e\u0301", d: [when] } })).not.toBe(hash);
});
