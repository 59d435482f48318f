import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import { isOpenToAll } from "../model/is-open-to-all.js";
import type { Cell, Operation, ProcessModel, Term } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
import { operationLink } from "./links.js";
import { matrixTable, placeAnchor } from "./matrix-table.js";
import { policyList } from "./policy-list.js";

/** The responsibility matrix: the table, each responsibility with the operations that enforce it, and the functions. */
export function matrixPage(model: ProcessModel, words: PageWords): Page {
  const { title, description, introduction, functions, functionsIntroduction } = words.matrix;
  return writePage({ file: "matrix.mdx", title, description, position: 2, proof: words.proof }, [
    prose(introduction),
    matrixTable(model, words),
    ...model.activities.flatMap((activity) => activityBlocks(activity, model, words)),
    heading(2, functions, "functions"),
    prose(functionsIntroduction),
    ...openToAll(model, words),
    ...model.functions.flatMap((term) => functionBlocks(term, model, words)),
  ]);
}

function activityBlocks(activity: Term, model: ProcessModel, words: PageWords): readonly string[] {
  const places = model.sides.flatMap((side) => {
    const cells = model.cells.filter((cell) => cell.activity === activity.code && cell.side === side.code);
    const blocks = cells.flatMap((cell) => cellBlocks(cell, model, words));
    const title = `${activity.title}: ${side.title}`;
    return [
      heading(3, title, placeAnchor(activity, side)),
      ...(blocks.length > 0 ? blocks : [words.matrix.emptyPlace]),
    ];
  });
  return [heading(2, activity.title, activity.code), paragraphs(activity.description), ...places];
}

function cellBlocks(cell: Cell, model: ProcessModel, words: PageWords): readonly string[] {
  const operations = model.operations.filter((operation) => operation.responsibilities.includes(cell.code));
  return [
    heading(4, cell.title, cell.code),
    `\`${cell.code}\``,
    paragraphs(cell.description),
    ...(operations.length > 0
      ? [`**${prose(words.matrix.enforcedBy(operations.length))}**`, ...operationBlocks(operations, model, words)]
      : [`*${prose(words.matrix.notEnforced)}*`]),
  ];
}

/** Names the operations that every function may use once, instead of below each function. */
function openToAll(model: ProcessModel, words: PageWords): readonly string[] {
  const links = model.operations.filter((operation) => isOpenToAll(operation, model)).map(operationLink);
  return links.length > 0 ? [`${prose(words.matrix.openToAll)}: ${links.join(", ")}`] : [];
}

function functionBlocks(term: Term, model: ProcessModel, words: PageWords): readonly string[] {
  const operations = model.operations.filter(
    (operation) => operation.functions.includes(term.code) && !isOpenToAll(operation, model),
  );
  return [
    heading(3, term.title, term.code),
    `\`${term.code}\``,
    paragraphs(term.description),
    ...(operations.length > 0
      ? operationBlocks(operations, model, words)
      : [`*${prose(words.matrix.functionWithoutOperations)}*`]),
  ];
}

function operationBlocks(operations: readonly Operation[], model: ProcessModel, words: PageWords): readonly string[] {
  return operations.flatMap((operation) => [
    '<div className="operation">',
    operationLink(operation),
    paragraphs(operation.description),
    policyList(operation, model, words.policy, ["phase", "gates", "transition", "controls"]),
    "</div>",
  ]);
}
