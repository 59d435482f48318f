import { attemptedAt } from "../test-support/attempted-at.js";
import { transitionRefusal, unmetGates } from "./preconditions.js";

const attempt = attemptedAt(new Date("2026-05-04T08:00:00.000Z"));

const toContainment = { machine: "Incident", from: ["DETECTION_AND_ANALYSIS", "RECOVERY"], to: "CONTAINMENT" };

test("a transition from an allowed state is let through", () => {
  expect(transitionRefusal([toContainment], { Incident: "RECOVERY" })).toBeUndefined();
  expect(transitionRefusal([], {})).toBeUndefined();
});

test("a transition from another state is refused with the states it is possible from", () => {
  expect(transitionRefusal([toContainment], { Incident: "CLOSED" })).toEqual({
    __typename: "TransitionRefused",
    message: expect.stringContaining(
      "from CLOSED to CONTAINMENT: that is possible only from DETECTION_AND_ANALYSIS or RECOVERY",
    ),
    words: { en: expect.any(String), ko: expect.stringContaining("CLOSED 상태에서는 CONTAINMENT 상태로") },
    machine: "Incident",
    from: "CLOSED",
    to: "CONTAINMENT",
    allowedFrom: ["DETECTION_AND_ANALYSIS", "RECOVERY"],
  });
});

test("every transition of an action must be possible, not only the first", () => {
  const other = { machine: "Alert", from: ["NEW"], to: "TRIAGED" };
  expect(transitionRefusal([toContainment, other], { Incident: "RECOVERY", Alert: "LINKED" })).toMatchObject({
    machine: "Alert",
  });
});

test("a transition that brings something into being has no state before it", () => {
  expect(transitionRefusal([{ machine: "Incident", from: [], to: "DETECTION_AND_ANALYSIS" }], {})).toBeUndefined();
});

test("a machine whose state nobody reports, and a gate without a rule, are faults", () => {
  expect(() => transitionRefusal([toContainment], {})).toThrow("The machine Incident has no state here");
  expect(() => unmetGates(["UNKNOWN"], { gates: {} }, {}, attempt)).toThrow('The gate "UNKNOWN" has no rule here');
});

const missing = (what: string) => ({ en: `${what} is missing.`, ko: `${what}이 없습니다.` });
const scopes = { EVERY: { C: () => missing("C of a part"), B: () => undefined } };
const gates = { A: () => undefined, B: () => missing("B"), C: () => missing("C") };

test("open gates let through, closed ones are all named", () => {
  expect(unmetGates(["A"], { gates }, {}, attempt)).toBeUndefined();
  expect(unmetGates(["C", "A", "B"], { gates }, {}, attempt)).toEqual({
    __typename: "GatesUnmet",
    message: "Not yet: C is missing. B is missing.",
    words: { en: "Not yet: C is missing. B is missing.", ko: "아직 할 수 없습니다. C이 없습니다. B이 없습니다." },
    gates: [
      { gate: "C", message: "C is missing.", words: missing("C") },
      { gate: "B", message: "B is missing.", words: missing("B") },
    ],
  });
});

test("a gate of a part is judged by the rules of that scope, under its own name", () => {
  const uses = ["A", { is: "C", of: "EVERY" }, { is: "B", of: "EVERY" }];
  expect(unmetGates(uses, { gates, scopes }, {}, attempt)).toMatchObject({
    message: "Not yet: C of a part is missing.",
    gates: [{ gate: "C" }],
  });
});

test("a gate that a scope does not have, and a scope that there is not, are faults", () => {
  const unmet = (is: string, of: string) => () => unmetGates([{ is, of }], { gates, scopes }, {}, attempt);
  expect(unmet("A", "EVERY")).toThrow('The gate {"is":"A","of":"EVERY"} has no rule here');
  expect(unmet("A", "NOBODY")).toThrow('The gate {"is":"A","of":"NOBODY"} has no rule here');
  expect(() => unmetGates([{ is: "A", of: "EVERY" }], { gates }, {}, attempt)).toThrow("has no rule here");
});
