import { encodingFor } from "./send-text.js";

test.each([
  ["gzip, br", "br"],
  ["br ; q=0 , gzip ; q=0.5", "gzip"],
  ["GZIP", "gzip"],
  ["deflate, *", undefined],
])("of %j, %p is taken", (accepted, taken) => {
  expect(encodingFor(accepted)).toBe(taken);
});

test("a header of nothing but spaces between two letters is gone through once", () => {
  const start = performance.now();
  expect(encodingFor(`a${" ".repeat(60_000)}b`)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(1_000);
});
