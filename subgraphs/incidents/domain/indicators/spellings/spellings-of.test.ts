import { spellingsOf } from "./spellings-of.js";

test("A text is looked for as each type of indicator writes it", () => {
  expect(spellingsOf("Rivals[.]EXAMPLE")).toEqual(expect.arrayContaining(["rivals.example", "Rivals[.]EXAMPLE"]));
  expect(spellingsOf("203.0.113[.]7")).toContain("203.0.113.7");
  expect(spellingsOf("::ffff:203.0.113.7")).toEqual(expect.arrayContaining(["203.0.113.7", "::ffff:cb00:7107"]));
  expect(spellingsOf("203.0.113.7")).toContain("::ffff:cb00:7107");
  expect(spellingsOf("AA:BB:CC:DD:EE:FF")).toContain("aa:bb:cc:dd:ee:ff");
  expect(new Set(spellingsOf("plain")).size).toBe(spellingsOf("plain").length);
  expect(spellingsOf(" \u0000 ")).toEqual([]);
});
