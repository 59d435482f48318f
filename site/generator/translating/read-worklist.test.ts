import { readWorklist } from "./read-worklist.js";

test("A worklist is read as it was printed, with the translations filled in", () => {
  const list = { Phase: { at: ["Phase"], translation: "단계" } };
  expect(readWorklist(JSON.stringify(list))).toEqual(list);
});

test.each([
  ["[]", "A worklist is an object of texts"],
  ["null", "A worklist is an object of texts"],
  ['{ "Phase": "단계" }', '"Phase" needs a "translation" that is a text'],
  ['{ "Phase": null }', '"Phase" needs a "translation" that is a text'],
  ['{ "Phase": { "translation": 1 } }', '"Phase" needs a "translation" that is a text'],
])("%s is refused in a line that says what is wrong", (text, words) => {
  expect(() => readWorklist(text)).toThrow(words);
});
