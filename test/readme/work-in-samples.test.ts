import { allScenarios } from "../../local/samples/scenarios/all-scenarios.js";
import { codeIn, readMarked, rowsOf, textOf } from "./support/marked-blocks.js";

const played = new Set(
  allScenarios.flatMap(({ parts }) =>
    parts.flatMap((part) => ("awaits" in part ? [] : [`${part.operation} by ${part.by}`])),
  ),
);
const rows = rowsOf(readMarked(textOf("README.md"), "work"));

test("what the README says of the work between the rows is in the samples, by whom it says", () => {
  const told = rows.flatMap(([, who = "", operations = ""]) =>
    codeIn(operations).map((operation) => `${operation} by ${codeIn(who)[0]}`),
  );
  expect(told.length).toBeGreaterThan(rows.length);
  expect(told.filter((step) => !played.has(step))).toEqual([]);
});
