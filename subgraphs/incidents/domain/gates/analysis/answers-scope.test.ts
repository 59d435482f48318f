import { answersScope } from "./answers-scope.js";

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const ran = { hypothesis: "Mail is read.", serviceIds: ["mail", "files"], periodFrom: day(2), periodTo: day(9) };

test.each([
  ["the same", {}, true],
  ["the same in other letters", { hypothesis: "mail  is READ. " }, true],
  ["fewer services", { serviceIds: ["mail"] }, true],
  ["a shorter period", { periodFrom: day(3), periodTo: day(8) }, true],
  ["another hypothesis", { hypothesis: "Files are read." }, false],
  ["another service", { serviceIds: ["mail", "chat"] }, false],
  ["all services", { serviceIds: [] }, false],
  ["an earlier beginning", { periodFrom: day(1) }, false],
  ["no beginning", { periodFrom: null }, false],
  ["a later end", { periodTo: day(10) }, false],
  ["no end", { periodTo: null }, false],
])("A query answers what stands where that is %s: %j, %s", (_what, change, answers) => {
  expect(answersScope(ran, { ...ran, ...change })).toBe(answers);
});

test("A query that was run over everything answers any part of it", () => {
  expect(answersScope({ ...ran, serviceIds: [], periodFrom: null, periodTo: null }, ran)).toBe(true);
});
