import { isStorable, toStorableJson } from "./storable-json.js";

test("whole characters are storable, of every language", () => {
  for (const text of ["", "é 한국어 🚨 \u2028", "\uFFFD\uFFFF", "\u0001"]) expect(isStorable(text)).toBe(true);
});

test("NUL and halves of a character are not", () => {
  for (const text of ["a\0", "\ud83d", "\udea8\ud83d", "x\udea8"]) expect(isStorable(text)).toBe(false);
});

test("what cannot be stored is replaced, in names and in values, and dates become text", () => {
  expect(toStorableJson({ "a\0": ["\ud83d", { b: new Date(0) }], c: undefined })).toEqual({
    "a\uFFFD": ["\uFFFD", { b: "1970-01-01T00:00:00.000Z" }],
  });
});
