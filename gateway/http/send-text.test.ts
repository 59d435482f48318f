import { processorTimeOf } from "../../test/support/processor-time.js";
import { encodingFor } from "./send-text.js";

test.each([
  ["gzip, br", "br"],
  ["br ; q=0 , gzip ; q=0.5", "gzip"],
  ["GZIP", "gzip"],
  ["deflate, *", undefined],
])("of %j, %p is taken", (accepted, taken) => {
  expect(encodingFor(accepted)).toBe(taken);
});

test("a header of nothing but spaces between two letters is gone through once", async () => {
  const header = `a${" ".repeat(60_000)}b`;
  expect(await processorTimeOf(() => expect(encodingFor(header)).toBeUndefined())).toBeLessThan(1_000);
});
