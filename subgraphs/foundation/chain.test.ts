import { chainHash, chainStart, type Link, verifyChain } from "./chain.js";

function chainOf(...entries: readonly object[]): Link[] {
  let previousHash = chainStart;
  return entries.map((entry, index) => {
    const hash = chainHash(previousHash, entry);
    const link = { name: `entry ${index + 1}`, entry, previousHash, hash };
    previousHash = hash;
    return link;
  });
}

const whole = () => chainOf({ said: "one" }, { said: "two" }, { said: "three" });

test("a chain that was left alone fits, and says where the next page goes on", () => {
  const links = whole();
  expect(verifyChain(links)).toEqual({ lastHash: links[2]?.hash });
  expect(verifyChain([])).toEqual({ lastHash: chainStart });
});

test("a chain can be walked in pages", () => {
  const links = whole();
  const { lastHash } = verifyChain(links.slice(0, 2));
  expect(verifyChain(links.slice(2), lastHash).firstBad).toBeUndefined();
  expect(verifyChain(links.slice(1), lastHash).firstBad).toBe("entry 2");
});

test("an altered entry is named", () => {
  const links = whole().map((link, index) => (index === 1 ? { ...link, entry: { said: "2" } } : link));
  expect(verifyChain(links)).toMatchObject({ firstBad: "entry 2", why: "its content was changed" });
});

test("an entry altered together with its own hash gives itself away by the next one", () => {
  const [first, second, third] = whole() as [Link, Link, Link];
  const forged = { ...second, entry: { said: "2" }, hash: chainHash(second.previousHash, { said: "2" }) };
  expect(verifyChain([first, forged, third])).toMatchObject({ firstBad: "entry 3" });
});

test("a removed or moved entry is named by the one that follows it", () => {
  const [first, second, third] = whole() as [Link, Link, Link];
  expect(verifyChain([first, third])).toMatchObject({
    firstBad: "entry 3",
    why: "it does not follow the entry before it",
  });
  expect(verifyChain([first, third, second])).toMatchObject({ firstBad: "entry 3" });
  expect(verifyChain([second, third])).toMatchObject({ firstBad: "entry 2" });
});

test("the hash looks at what an entry says, not at the order of its fields or at fields without a value", () => {
  const when = new Date("2026-01-02T03:04:05.678Z");
  const hash = chainHash(chainStart, { a: 1, b: { c: "é", d: [when] } });
  expect(chainHash(chainStart, { b: { d: [when.toISOString()], c: "é" }, a: 1.0, e: undefined })).toBe(hash);
  expect(chainHash(chainStart, { a: 1, b: { c: "e\u0301", d: [when] } })).not.toBe(hash);
});
