import type { Handling } from "../../../response-model/evidence/handlings.js";
import { isDisclosed } from "./is-disclosed.js";

const told = (indicator: Handling, place: Handling | null, incidentHandling: Handling | null = null) =>
  isDisclosed({ handling: indicator }, { handling: place, incidentHandling });

test("What is done outside of everything is told to the readers of an indicator", () => {
  expect(told("GREEN", null)).toBe(true);
});

test("What is done where fewer read than the indicator itself is told to none of them", () => {
  expect(told("GREEN", "AMBER", "AMBER")).toBe(false);
  expect(told("AMBER", "AMBER_STRICT")).toBe(false);
  expect(told("AMBER", "AMBER", "AMBER")).toBe(true);
  expect(told("AMBER_STRICT", "AMBER_STRICT")).toBe(true);
});

test("An incident that is for few tells the readers of an indicator nothing, as narrow as that may be", () => {
  expect(told("AMBER_STRICT", "AMBER_STRICT", "AMBER_STRICT")).toBe(false);
  expect(told("RED", "RED", "RED")).toBe(false);
});

test("A sweep that is for few, in an incident that all responders read, tells those who read the indicator as few do", () => {
  expect(told("AMBER_STRICT", "AMBER_STRICT", "AMBER")).toBe(true);
  expect(told("AMBER", "AMBER_STRICT", "AMBER")).toBe(false);
});
