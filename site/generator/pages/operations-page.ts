import { type OperationRow, operationRows } from "../blocks/operation-rows.js";
import { policyList } from "../blocks/policy-list.js";
import { sinceRow } from "../blocks/since-note.js";
import type { LocalHistory } from "../history/local-history.js";
import { link, operationLink, operationText } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import { operationsIn } from "../model/phase-ways.js";
import type { Operation, ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** Every operation under the first phase it belongs to, with the whole of its policy. */
export function operationsPage(model: ProcessModel, words: PageWords, { released }: LocalHistory): Page {
  const { title, description, introduction, noPhase, noPhaseDescription, none } = words.operations;
  const phases = model.phases.flatMap((phase) => {
    const own = model.operations.filter((operation) => operation.phases[0] === phase.code);
    const other = operationsIn(phase, model).filter((operation) => !own.includes(operation));
    return [
      heading(2, phase.title, phase.code),
      paragraphs(phase.description),
      ...(own.length + other.length === 0 ? [`*${prose(none)}*`] : []),
      ...own.flatMap((operation) => operationBlocks(operation, model, words, released)),
      ...(other.length > 0 ? [`${prose(words.operations.alsoHere)}: ${other.map(operationLink).join(", ")}`] : []),
    ];
  });
  const inAny = model.operations.filter((operation) => operation.phases.length === 0);
  return writePage({ file: "operations.mdx", title, description, position: 7, proof: words.proof }, [
    prose(introduction),
    ...(model.reactions.length > 0
      ? [`${link(prose(words.reactions.title), "reactions.mdx")}: ${prose(words.reactions.description)}`]
      : []),
    ...phases,
    ...(inAny.length > 0 ? [heading(2, noPhase, "any-phase"), prose(noPhaseDescription)] : []),
    ...inAny.flatMap((operation) => operationBlocks(operation, model, words, released)),
  ]);
}

function operationBlocks(
  operation: Operation,
  model: ProcessModel,
  words: PageWords,
  released: string | undefined,
): readonly string[] {
  // The API reference is of the schema as it stands: there is none of a released version.
  const shown: readonly OperationRow[] = released ? rules : [...rules, "api"];
  return [
    heading(3, operationText(operation), operation.name),
    paragraphs(operation.description),
    policyList(operationRows(operation, model, words.policy, shown), sinceRow(model, operation.coordinate, words)),
  ];
}

const rules: readonly OperationRow[] = [
  "who",
  "separate",
  "approval",
  "actors",
  "phase",
  "gates",
  "transition",
  "establishes",
  "clears",
  "controls",
  "subgraph",
];
