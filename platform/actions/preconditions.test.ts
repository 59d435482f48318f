import { attemptedAt } from "../test-support/attempted-at.js";
import { transitionRefusal, unmetGates } from "./preconditions.js";

const attempt = attemptedAt(new Date("2026-05-04T08:00:00.000Z"));

const toRestored = { machine: "Response", from: ["RECOVERY", "VALIDATED"], to: "RESTORED" };

test("a transition from an allowed state is let through", () => {
  expect(transitionRefusal("restore", [toRestored], { Response: "RECOVERY" })).toBeUndefined();
  expect(transitionRefusal("restore", [], {})).toBeUndefined();
});

test("a transition from another state is refused with the states it is possible from", () => {
  expect(transitionRefusal("restore", [toRestored], { Response: "RELEASED" })).toEqual({
    __typename: "TransitionRefused",
    message: expect.stringContaining(
      "restore is possible while the Response is RECOVERY or VALIDATED, and it is RELEASED.",
    ),
    words: { en: expect.any(String), ko: expect.stringContaining("현재 상태는 RELEASED입니다") },
    machine: "Response",
    from: "RELEASED",
    to: ["RESTORED"],
    allowedFrom: ["RECOVERY", "VALIDATED"],
  });
});

const released = [
  { name: "reopen", policy: { transitions: [{ machine: "Response", from: ["RELEASED"], to: "ANALYSIS" }] } },
  { name: "contain", policy: { transitions: [{ machine: "Response", from: ["ANALYSIS"], to: "CONTAINMENT" }] } },
  { name: "recover", policy: { transitions: [{ machine: "Response", from: ["CONTAINMENT"], to: "RECOVERY" }] } },
];

test("a transition from another state is refused with the operations that lead to one from which it is possible", () => {
  const refusal = transitionRefusal("restore", [toRestored], { Response: "RELEASED" }, released);
  expect(refusal).toMatchObject({
    message: expect.stringContaining(
      "What leads there: reopen (ANALYSIS), then contain (CONTAINMENT), then recover (RECOVERY);",
    ),
    words: {
      ko: expect.stringContaining("reopen (ANALYSIS), 이어서 contain (CONTAINMENT), 이어서 recover (RECOVERY)."),
    },
    ways: [
      { operations: ["reopen"], to: "ANALYSIS" },
      { operations: ["contain"], to: "CONTAINMENT" },
      { operations: ["recover"], to: "RECOVERY" },
    ],
  });
  expect(transitionRefusal("restore", [toRestored], { Response: "GONE" }, released)).toMatchObject({
    message: expect.stringContaining("No operation leads there;"),
    ways: [],
  });
});

test("what is done already is said to be, with no more than a step back", () => {
  const undo = { name: "undo", policy: { transitions: [{ machine: "Response", from: ["RESTORED"], to: "RECOVERY" }] } };
  const handOver = {
    name: "handOver",
    policy: { transitions: [{ machine: "Response", from: ["RESTORED"], to: "RECOVERY", beside: true }] },
  };
  const done = { Response: "RESTORED" };
  expect(transitionRefusal("restore", [toRestored], done, [undo, handOver])).toMatchObject({
    words: {
      en: "restore is possible while the Response is RECOVERY or VALIDATED, and it is RESTORED. That is where restore leads, so it may be done already. What leads back: undo (RECOVERY).",
      ko: expect.stringContaining("이미 처리되었을 수 있습니다. 이전 상태로 되돌리는 작업: undo (RECOVERY)."),
    },
    ways: [{ operations: ["undo"], to: "RECOVERY" }],
  });
  expect(transitionRefusal("restore", [toRestored], done, [handOver])).toMatchObject({
    message: expect.stringMatching(/so it may be done already\.$/),
    ways: [],
  });
});

test("the transitions of every machine must be possible, not only those of the first", () => {
  const other = { machine: "Alert", from: ["NEW"], to: "TRIAGED" };
  expect(transitionRefusal("restore", [toRestored, other], { Response: "RECOVERY", Alert: "LINKED" })).toMatchObject({
    machine: "Alert",
  });
});

const reopening = [
  { machine: "Incident", from: ["DISMISSED", "WITHDRAWN"], to: "RECEIVED" },
  { machine: "Incident", from: ["CLOSED"], to: "DECLARED" },
  { machine: "Determination", from: ["CONFIRMED"], to: "CONFIRMED" },
];

test("several transitions of one machine are the ways that it can go: one of them is enough", () => {
  for (const Incident of ["DISMISSED", "WITHDRAWN", "CLOSED"])
    expect(transitionRefusal("restore", reopening, { Incident, Determination: "CONFIRMED" })).toBeUndefined();
});

test("where none of the ways begins, all are named, each state once", () => {
  const again = { machine: "Incident", from: ["CLOSED", "MERGED"], to: "DECLARED" };
  expect(
    transitionRefusal("restore", [...reopening, again], { Incident: "SUSPECTED", Determination: "CONFIRMED" }),
  ).toMatchObject({
    machine: "Incident",
    from: "SUSPECTED",
    to: ["RECEIVED", "DECLARED"],
    allowedFrom: ["DISMISSED", "WITHDRAWN", "CLOSED", "MERGED"],
  });
});

test("the ways of one machine do not stand in for those of another", () => {
  expect(transitionRefusal("restore", reopening, { Incident: "CLOSED", Determination: "SUSPECTED" })).toMatchObject({
    machine: "Determination",
  });
});

test("what happens to other things beside the one acted on refuses nothing, wherever those are and whether there are any", () => {
  const beside = { ...toRestored, beside: true };
  expect(transitionRefusal("restore", [beside], {})).toBeUndefined();
  expect(transitionRefusal("restore", [beside], { Response: "RELEASED" })).toBeUndefined();
  expect(
    transitionRefusal("restore", [...reopening, beside], { Incident: "MERGED", Determination: "CONFIRMED" }),
  ).toMatchObject({
    machine: "Incident",
    allowedFrom: ["DISMISSED", "WITHDRAWN", "CLOSED"],
  });
});

test("a transition that brings something into being has no state before it", () => {
  expect(transitionRefusal("restore", [{ machine: "Incident", from: [], to: "SUSPECTED" }], {})).toBeUndefined();
});

test("a machine whose state nobody reports, and a gate without a rule, are faults", () => {
  expect(() => transitionRefusal("restore", [toRestored], {})).toThrow("The machine Response has no state here");
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

test("after a gate that says all there is to say, no other is named", () => {
  const over = { gates, isFinal: (_loaded: object, gate: string) => gate === "C" };
  expect(unmetGates(["B", "A"], over, {}, attempt)).toMatchObject({ gates: [{ gate: "B" }] });
  expect(unmetGates(["A", "C", "B"], over, {}, attempt)).toMatchObject({
    message: "Not yet: C is missing.",
    gates: [{ gate: "C" }],
  });
  expect(unmetGates(["A"], over, {}, attempt)).toBeUndefined();
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
