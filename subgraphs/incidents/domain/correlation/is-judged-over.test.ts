import { isJudgedOver } from "./is-judged-over.js";

const standing = { stands: true, isFalse: false };
const falsePositive = { stands: false, isFalse: true };
const over = { stands: false, isFalse: false };

test.each([
  ["nothing is on record", [], [], false],
  ["it stands", [standing], [falsePositive], false],
  ["one of its records stands", [falsePositive, standing], [], false],
  ["it is a false positive", [falsePositive], [standing], true],
  ["it is withdrawn or no longer valid", [over], [], true],
  ["a range around it is a false positive", [], [falsePositive, standing], true],
  ["a range around it stands, within one that is a false positive", [], [standing, falsePositive], false],
  ["the range around it both stands and is a false positive", [], [{ stands: true, isFalse: true }], false],
  ["a range around it is withdrawn or no longer valid", [], [over], false],
  ["a wider range is a false positive than one that is no longer valid", [], [over, falsePositive], true],
])("Whether a value is judged to be over where %s", (_what, own, around, expected) =>
  expect(isJudgedOver(own, around)).toBe(expected),
);
