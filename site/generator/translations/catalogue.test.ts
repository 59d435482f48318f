import { translationOf } from "./catalogue.js";

const catalogue = {
  Recovery: "복구",
  Closed: { "IncidentState.CLOSED": "종결", otherwise: "닫힘" },
  Open: { "Gate.OPEN": "열림" },
  Empty: "",
};

test.each([
  ["Recovery", "Phase.RECOVERY", "복구"],
  ["Closed", "IncidentState.CLOSED", "종결"],
  ["Closed", "ReviewState.CLOSED", "닫힘"],
  ["Open", "Gate.OPEN", "열림"],
  ["Open", "ReviewState.OPEN", undefined],
  ["Empty", "Gate.EMPTY", undefined],
  ["toString", "Gate.OPEN", undefined],
])("%j at %s is %j", (english, coordinate, translation) => {
  expect(translationOf(catalogue, english, coordinate)).toBe(translation);
});
