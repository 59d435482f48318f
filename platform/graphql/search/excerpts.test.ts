import fc from "fast-check";
import { excerptOf } from "./excerpts.js";
import { indexedWholeOf, longCjkWordsOf, parseSearchedText, partsOf, wholeOf } from "./searched-text.js";

const matchesIn = (text: string, searched: string) =>
  excerptOf(text, parseSearchedText(searched)).flatMap(({ text: piece, isMatch }) => (isMatch ? [piece] : []));

test.each([
  ["Stolen sessions and cookies", "session", ["sessions"]],
  ["Stolen sessions and cookies", "COOKIES stolen", ["Stolen", "cookies"]],
  ["Attackers replayed it", "attacking", ["Attackers"]],
  ["인증서를 탈취했습니다", "인증", ["인증서를"]],
  ["Nothing of it", "session", []],
  ["<b>session</b>", "session", ["session"]],
  ["Calls 203.0.113.7 and 203.0.113.70", "203.0.113.7", ["203.0.113.7", "203.0.113.7"]],
  ["It is HTTPS://Login.Example/a", "https://login.example/a", ["HTTPS://Login.Example/a"]],
  ["The hosts of 203 and 7", "203.7", ["203", "7"]],
])("In %j, what matches %j is marked", (text, searched, matches) => {
  expect(matchesIn(text, searched)).toEqual(matches);
});

test("Of a long text the part around the first match is shown, and no character is cut in two", () => {
  const text = `${"before ".repeat(100)}the session 🔥 ${"after ".repeat(100)}`;
  const pieces = excerptOf(text, parseSearchedText("session"));
  const shown = pieces.map((piece) => piece.text).join("");
  expect(shown.length).toBeLessThanOrEqual(240);
  expect(text).toContain(shown);
  expect(shown).toContain("the session 🔥");
});

test("The pieces of any excerpt make up a part of the text, and none is empty", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 600 }),
      fc.string({ unit: "grapheme", minLength: 1 }),
      (text, word) => {
        const searched = { text: word, words: [word.toLowerCase()] };
        const pieces = excerptOf(text, searched);
        expect(text).toContain(pieces.map((piece) => piece.text).join(""));
        for (const piece of pieces) expect(piece.text).not.toBe("");
        const shown = pieces.map((piece) => piece.text).join("");
        expect(Buffer.from(shown).toString()).toBe(shown);
      },
    ),
  );
});

test("Words are taken out of whatever is typed, once each", () => {
  expect(parseSearchedText("Stolen 'session' -- stolen!").words).toEqual(["stolen", "session"]);
  expect(partsOf(parseSearchedText("it's a:b & !c"))).toBe("'it':* & 's':* & 'a':* & 'b':* & 'c':*");
  expect(wholeOf(parseSearchedText(" 100%_a\\ "))).toBe("%100\\%\\_a\\\\%");
});

test("Korean words are looked for by their pairs of characters, and long ones as a whole besides", () => {
  const searched = parseSearchedText("인증서 침해 sql인젝션 키");
  expect(partsOf(searched)).toBe("'인증' & '증서' & '침해' & 'sql인젝션':* & '키':*");
  expect(longCjkWordsOf(searched)).toEqual(["%인증서%"]);
});

test("Only a text in which an index finds three letters is looked for as a whole", () => {
  expect(indexedWholeOf(parseSearchedText("인증서 침해"))).toBeNull();
  expect(indexedWholeOf(parseSearchedText("a:b"))).toBeNull();
  expect(indexedWholeOf(parseSearchedText("ABC 침해"))).toBe("%abc 침해%");
});
