import { withoutMarks } from "../markdown/untranslated.js";
import { allows } from "../model/allows.js";
import type { Allowance, Cell, Operation, ProcessModel } from "../model/process-model.js";
import { stateNamed } from "../model/state-named.js";
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
    const operations = model.operations.filter(allows("responsibility", cell.code));
    const place = placeOf(cell, model);
    return operations.length > 0
      ? operations.map((operation) => [...place, ...rulesOf(operation, cell, model, words)])
      : [[...place, ...words.downloads.matrixColumns.slice(place.length).map(() => "")]];
  });
  return csv([words.downloads.matrixColumns, ...rows.map((row) => row.map(withoutMarks))]);
}

function placeOf(cell: Cell, model: ProcessModel): readonly string[] {
  return [titleOf(model.activities, cell.activity), titleOf(model.sides, cell.side), cell.code, cell.title];
}

function rulesOf(operation: Operation, cell: Cell, model: ProcessModel, { policy }: PageWords): readonly string[] {
  const titles = (terms: Parameters<typeof withCodes>[0], codes: readonly string[]) =>
    withCodes(terms, codes)
      .map(({ title }) => title)
      .join("; ");
  return [
    operation.name,
    operation.description,
    operation.allow
      .filter(({ responsibility }) => responsibility === cell.code)
      .map((one) => conditionOf(one, operation, model, policy))
      .filter(Boolean)
      .join("; "),
    titles(model.phases, operation.phases),
    operation.gates
      .map(({ gate, of }) =>
        [titleOf(model.gates, gate), ...(of ? [`(${titleOf(model.gateScopes, of)})`] : [])].join(" "),
      )
      .join("; "),
    operation.separate.join("; "),
    titles(model.holders, operation.approval?.by ?? []),
    operation.transitions.map(({ machine, from, to }) => `${machine}: ${from.join(" | ") || "-"} > ${to}`).join("; "),
    operation.controls
      .map(({ framework, ids }) => `${titleOf(model.frameworks, framework)}: ${ids.map(policy.cited).join(", ")}`)
      .join("; "),
  ];
}

/** What has to be true besides holding the responsibility; empty where that alone is enough. */
function conditionOf(
  { function: code, holder, vacant, from }: Allowance,
  operation: Operation,
  model: ProcessModel,
  { asAlone, whileVacantAlone, whileInAlone, orKind }: PageWords["policy"],
) {
  const states = from.map((state) => stateNamed(state, operation, model)?.title ?? state);
  return [
    ...withCodes(model.functions, [code]).map(({ title }) => title),
    ...withCodes(model.holders, [holder]).map(({ title }) => asAlone(title)),
    ...withCodes(model.holders, [vacant]).map(({ title }) => whileVacantAlone(title)),
    ...(states.length > 0 ? [whileInAlone(states.join(orKind))] : []),
  ].join(", ");
}
