import { affectedAndFixed } from "./affected-and-fixed.js";

test.each<[readonly string[], readonly string[], readonly string[]]>([
  [["2.3.4"], ["2.3.4"], ["2.3.4"]],
  [["1.0", "<= 2.3.4"], ["1.9", "2.3.4"], ["2.3.4"]],
  [[">=2.3.4,<2.4"], ["2.3.4"], ["2.3.4"]],
  [[">= 2.1, < 2.3.4"], ["2.3.4"], []],
  [["> 2.3.4"], ["2.3.4"], []],
  [[], ["2.3.4"], []],
])("Of %j affected and %j fixed, %j are both", (affected, fixed, both) => {
  expect(affectedAndFixed(affected, fixed)).toEqual(both);
});
