import { apiChanges, apiLevel } from "./api-changes.js";
import { boundChanges } from "./bound-changes.js";

const schema = (ofTitle: string, ofFirst = "@constraint(min: 1, max: 100)") => `
  directive @constraint(minLength: Int, maxLength: Int, min: Float, max: Float) on INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION
  type Query { incidents(first: Int ${ofFirst}): Int }
  input ReportIncidentInput { title: String ${ofTitle} }`;

const wide = schema("@constraint(minLength: 1, maxLength: 200)");

test.each([
  ["less is taken", "@constraint(minLength: 1, maxLength: 100)", true, "maxLength: 100, minLength: 1"],
  ["more is asked for", "@constraint(minLength: 2, maxLength: 300)", true, "maxLength: 300, minLength: 2"],
  ["more is taken", "@constraint(minLength: 1, maxLength: 300)", false, "maxLength: 300, minLength: 1"],
  ["anything is taken", "", false, ""],
])("A bound is tighter where something is refused that was taken before: %s", (_, title, isTighter, is) => {
  expect(boundChanges(wide, schema(title))).toEqual([
    { path: "ReportIncidentInput.title", isTighter, was: "maxLength: 200, minLength: 1", is },
  ]);
});

test("A bound where there was none is tighter, also of an argument", () => {
  expect(boundChanges(schema("", ""), wide).map(({ path, isTighter }) => [path, isTighter])).toEqual([
    ["Query.incidents.first", true],
    ["ReportIncidentInput.title", true],
  ]);
});

test("Against a version that did not declare bounds nothing is said of them", () => {
  const silent = "type Query { incidents(first: Int): Int } input ReportIncidentInput { title: String }";
  expect(boundChanges(silent, wide)).toEqual([]);
  expect(boundChanges(wide, silent)).toEqual([]);
});

test("A tighter bound breaks callers, a looser one does not", async () => {
  const narrow = schema("@constraint(minLength: 1, maxLength: 100)");
  const tightened = await apiChanges(wide, narrow);
  const loosened = await apiChanges(narrow, wide);
  expect([tightened, loosened].map((changes) => changes.map(({ risk, action }) => [risk, action]))).toEqual([
    [["breaking", "changed"]],
    [["safe", "changed"]],
  ]);
  expect([...tightened, ...loosened].map(apiLevel)).toEqual(["major", "minor"]);
});
