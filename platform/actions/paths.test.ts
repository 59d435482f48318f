import { shortestPath, stepBack } from "./paths.js";

const leading = (name: string, from: readonly string[], to: string, beside = false) => ({
  name,
  policy: { transitions: [{ machine: "Alert", from, to, ...(beside && { beside }) }] },
});

const operations = [
  leading("report", [], "RECEIVED"),
  leading("acknowledge", ["RECEIVED"], "RECEIVED"),
  leading("triage", ["RECEIVED"], "TRIAGED"),
  leading("triageAll", ["RECEIVED"], "TRIAGED", true),
  leading("close", ["TRIAGED"], "CLOSED"),
  leading("dismissAll", ["RECEIVED", "TRIAGED"], "CLOSED", true),
  leading("reopenAll", ["CLOSED"], "RECEIVED", true),
  leading("link", ["TRIAGED"], "LINKED"),
];

test("The shortest way is named, with what moves the thing itself before what moves it beside", () => {
  expect(shortestPath(operations, "Alert", "RECEIVED", ["TRIAGED"])).toEqual([
    { operations: ["triage"], to: "TRIAGED" },
  ]);
  expect(shortestPath(operations, "Alert", "RECEIVED", ["CLOSED"])).toEqual([
    { operations: ["dismissAll"], to: "CLOSED" },
  ]);
  expect(shortestPath(operations, "Alert", "CLOSED", ["LINKED"])).toEqual([
    { operations: ["reopenAll"], to: "RECEIVED" },
    { operations: ["triage"], to: "TRIAGED" },
    { operations: ["link"], to: "LINKED" },
  ]);
});

test("Any of several states is enough, and the nearest is led to", () => {
  expect(shortestPath(operations, "Alert", "TRIAGED", ["LINKED", "RECEIVED"])).toEqual([
    { operations: ["link"], to: "LINKED" },
  ]);
});

test("Nothing is named where no operation leads there, and nothing of another machine", () => {
  expect(shortestPath(operations, "Alert", "LINKED", ["RECEIVED"])).toEqual([]);
  expect(shortestPath(operations, "Incident", "RECEIVED", ["TRIAGED"])).toEqual([]);
  expect(shortestPath([], "Alert", "RECEIVED", ["TRIAGED"])).toEqual([]);
});

test("Several operations that lead to one state stand beside each other", () => {
  const other = leading("look", ["RECEIVED"], "TRIAGED");
  expect(shortestPath([...operations, other], "Alert", "RECEIVED", ["TRIAGED"])).toEqual([
    { operations: ["triage", "look"], to: "TRIAGED" },
  ]);
});

test("A step back is one of the thing itself: nobody is led round, or by what moves it beside others", () => {
  const withUnlink = [
    ...operations,
    leading("unlink", ["LINKED"], "TRIAGED"),
    leading("handOverAll", ["TRIAGED"], "RECEIVED", true),
  ];
  expect(stepBack(withUnlink, "Alert", "LINKED", ["TRIAGED"])).toEqual([{ operations: ["unlink"], to: "TRIAGED" }]);
  expect(stepBack(withUnlink, "Alert", "LINKED", ["RECEIVED"])).toEqual([]);
  expect(stepBack(withUnlink, "Alert", "TRIAGED", ["RECEIVED"])).toEqual([]);
});
