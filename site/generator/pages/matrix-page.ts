import { matrixTable, placeAnchor } from "../blocks/matrix-table.js";
import { operationBlocks } from "../blocks/operation-blocks.js";
import { codeLine } from "../blocks/since-note.js";
import { queryLink } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import { allows } from "../model/allows.js";
import { answeredRecords } from "../model/answered-records.js";
import type { Cell, Operation, ProcessModel, Term } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** The responsibility matrix: the table, and each responsibility with the operations that enforce it. */
export function matrixPage(model: ProcessModel, words: PageWords): Page {
  const { title, description, introduction } = words.matrix;
  return writePage({ file: "matrix.mdx", title, description, position: 4, proof: words.proof }, [
    prose(introduction),
    matrixTable(model, words),
    ...model.activities.flatMap((activity) => activityBlocks(activity, model, words)),
  ]);
}

/** A responsibility is a heading that the search leads to, which those of the fourth level are not. */
function activityBlocks(activity: Term, model: ProcessModel, words: PageWords): readonly string[] {
  const places = model.sides.flatMap((side) => {
    const cells = model.cells.filter((cell) => cell.activity === activity.code && cell.side === side.code);
    const blocks = cells.flatMap((cell) => cellBlocks(cell, model, words));
    const title = `${activity.title}: ${side.title}`;
    return [
      heading(2, title, placeAnchor(activity, side)),
      ...(blocks.length > 0 ? blocks : [words.matrix.emptyPlace]),
    ];
  });
  return [heading(2, activity.title, activity.code), paragraphs(activity.description), ...places];
}

function cellBlocks(cell: Cell, model: ProcessModel, words: PageWords): readonly string[] {
  const operations = ownFirst(model.operations.filter(allows("responsibility", cell.code)));
  return [
    heading(3, cell.title, cell.code),
    codeLine(model, cell, cell.code, words),
    paragraphs(cell.description),
    ...(operations.length > 0
      ? [
          ...recordLine(operations, model, words),
          `**${prose(words.matrix.enforcedBy(operations.length))}**`,
          ...operationBlocks(operations, model, words),
        ]
      : [`*${prose(words.matrix.notEnforced)}*`]),
  ];
}

/** What is this responsibility's own comes before what it shares with many, such as writing a note. */
const ownFirst = (operations: readonly Operation[]): readonly Operation[] =>
  operations.toSorted((one, other) => sharedBy(one) - sharedBy(other));

const sharedBy = ({ allow }: Operation) => new Set(allow.map(({ responsibility }) => responsibility)).size;

/** What stays on record of what is done under a responsibility, with the queries that read it. */
function recordLine(operations: readonly Operation[], model: ProcessModel, words: PageWords): readonly string[] {
  const records = answeredRecords(operations, model);
  return records.length > 0
    ? [`**${prose(words.phases.evidence)}**: ${records.map((record) => queryLink(record)).join(", ")}`]
    : [];
}
