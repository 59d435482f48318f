import { wrapText } from "./wrap-text.js";

test.each([
  ["Preparation", ["Preparation"]],
  ["Containment, eradication, recovery", ["Containment,", "eradication,", "recovery"]],
  ["탐지 및 분석", ["탐지 및 분석"]],
])("%s is broken between words only", (text, lines) => {
  expect(wrapText(text, 15, 100)).toEqual(lines);
});
