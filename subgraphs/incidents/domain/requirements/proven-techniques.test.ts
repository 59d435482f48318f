import { provenTechniques } from "./proven-techniques.js";

test.each([
  ["the one that it is for, where it names nothing", ["T1528"], [], ["T1528"]],
  ["nothing where it is for several and names none", ["T1110.003", "T1528"], [], []],
  ["what it names", ["T1110.003", "T1528"], ["T1528"], ["T1528"]],
  ["the part whose whole it names", ["T1110.003", "T1528"], ["T1110"], ["T1110.003"]],
  ["the whole of which it names a part", ["T1110", "T1528"], ["T1110.003"], ["T1110"]],
  ["nothing where it names something else", ["T1110.003"], ["T1528", "T1110.001"], []],
] as const)("An alert proves of its detection %s", (_what, detected, named, expected) =>
  expect(provenTechniques(detected, named)).toEqual(expected),
);
