import { asSentence } from "./as-sentence.js";

test.each([
  ["invalid", "invalid."],
  ["By design.", "By design."],
  ["Is it one? ", "Is it one?"],
  ['He said "no."', 'He said "no."'],
  ["", ""],
])("What somebody wrote as %j is the sentence %j", (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});
