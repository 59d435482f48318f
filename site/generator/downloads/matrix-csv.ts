import { withoutMarks } from "../markdown/untranslated.js";
import type { Cell, Operation, ProcessModel } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import { withCodes } from "../model/with-codes.js";
import type { PageWords } from "../words/page-words.js";
import { csv } from "./csv.js";

/**
 * The responsibility matrix as a table: a row for each responsibility and operation that asks for it, so that a
 * spreadsheet can filter by either. A responsibility without operations has a row of its own.
 */
export function matrixCsv(model: ProcessModel, words: PageWords): string {
  const rows = model.cells.flatMap((cell) => {
    const operations = model.operations.filter(({ responsibilities }) => responsibilities.includes(cell.code));
    const place = placeOf(cell, model);
    return operations.length > 0
      ? operations.map((operation) => [...place, ...rulesOf(operation, model, words)])
      : [[...place, "", "", "", "", "", ""]];
  });
  return csv([words.downloads.matrixColumns, ...rows.map((row) => row.map(withoutMarks))]);
}

function placeOf(cell: Cell, model: ProcessModel): readonly string[] {
  return [titleOf(model.activities, cell.activity), titleOf(model.sides, cell.side), cell.code, cell.title];
}

function rulesOf(operation: Operation, model: ProcessModel, { policy }: PageWords): readonly string[] {
  const titles = (terms: Parameters<typeof withCodes>[0], codes: readonly string[]) =>
    withCodes(terms, codes)
      .map(({ title }) => title)
      .join("; ");
  return [
    operation.name,
    operation.description,
    titles(model.phases, operation.phases),
    titles(model.gates, operation.gates),
    operation.transitions.map(({ machine, from, to }) => `${machine}: ${from.join(" | ") || "-"} > ${to}`).join("; "),
    operation.controls
      .map(({ framework, ids }) => `${titleOf(model.frameworks, framework)}: ${ids.map(policy.cited).join(", ")}`)
      .join("; "),
  ];
}
