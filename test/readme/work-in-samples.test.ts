import { allScenarios } from "../../local/samples/scenarios/all-scenarios.js";
import { codeIn, readMarked, rowsOf, textOf } from "./support/marked-blocks.js";

const played = new Set(
  allScenarios.flatMap(({ parts }) =>
    parts.flatMap((part) => ("awaits" in part ? [] : [`${part.operation} by ${part.by}`])),
  ),
);

test.each(["work", "detection-work"])("what the README says of the %s is in the samples, by whom it says", (block) => {
  const rows = rowsOf(readMarked(textOf("README.md"), block));
  const told = rows.flatMap(([, who = "", operations = ""]) =>
    codeIn(operations).map((operation) => `${operation} by ${codeIn(who)[0]}`),
  );
  expect(told.length).toBeGreaterThan(rows.length);
  expect(told.filter((step) => !played.has(step))).toEqual([]);
});
