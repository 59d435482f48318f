import { initialOf } from "./initial-of.js";

test.each([
  ["Alert", "A"],
  ["alert", "A"],
  ["24x7 on-call", "2"],
  ["격리", "ㄱ"],
  ["복구", "ㅂ"],
  ["힘", "ㅎ"],
])("%s stands under %s", (word, initial) => {
  expect(initialOf(word)).toBe(initial);
});
