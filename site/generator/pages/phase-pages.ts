import { sinceLine } from "../blocks/since-note.js";
import {
  controlLinks,
  courseLink,
  functionLink,
  gateLink,
  link,
  operationLink,
  phaseFile,
  queryLink,
  termLink,
} from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import { allows } from "../model/allows.js";
import { isOpenToAll } from "../model/is-open-to-all.js";
import { mergeControls } from "../model/merge-controls.js";
import { operationsIn, type PhaseWay, phaseWays } from "../model/phase-ways.js";
import type { Operation, Phase, ProcessModel } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import { waitsFor } from "../model/waits-for.js";
import type { PageWords } from "../words/page-words.js";
import { isOfEachService } from "./response-blocks.js";

/** A page for each phase: its meaning, who does what, what is checked first, what stays, and the controls. */
export function phasePages(model: ProcessModel, words: PageWords): readonly Page[] {
  return model.phases.map((phase, index) => phasePage(phase, index, model, words));
}

function phasePage(phase: Phase, index: number, model: ProcessModel, words: PageWords): Page {
  const text = words.phases;
  const operations = operationsIn(phase, model);
  const controls = mergeControls([...phase.controls, ...operations.flatMap((operation) => operation.controls)]);
  return writePage(
    {
      file: phaseFile(phase.code),
      title: phase.title,
      description: phase.description,
      position: index + 1,
      proof: words.proof,
    },
    [
      paragraphs(phase.description),
      sinceLine(model, phase, words),
      ...(isOfEachService(phase.code, model)
        ? [`${prose(text.ofEachService)} ${link(prose(words.responses.title), "phases/index.mdx", "responses")}`]
        : []),
      heading(2, text.ways, "cycle"),
      wayList(phase, model, words),
      heading(2, text.who, "who"),
      ...whoBlocks(operations, model, words),
      heading(2, text.gates, "gates"),
      ...gateBlocks(operations, model, words),
      ...reactionBlocks(phase, model, words),
      heading(2, text.evidence, "evidence"),
      prose(text.evidenceIntroduction),
      evidenceList(phase, operations, model, words),
      heading(2, text.controls, "controls"),
      bullets(controls.map((control) => controlLinks(model, control, words.policy))),
      link(prose(text.allOperations), "operations.mdx", phase.code),
    ],
  );
}

/** From where the phase is reached and where it leads: by which operation, and what that means. */
function wayList(phase: Phase, model: ProcessModel, { phases }: PageWords): string {
  const { into, outOf } = phaseWays(phase, model);
  const item = (name: string, { arrow, by, others }: PhaseWay) =>
    [
      `${prose(name)}: **${others.map((code) => prose(titleOf([...model.phases, ...model.phaseGroups], code))).join(", ")}.**`,
      arrow ? `${prose(arrow.title)}: ${prose(arrow.description)}` : prose(by?.description ?? ""),
      ...(by ? [`(${courseLink(by)})`] : []),
    ].join(" ");
  return bullets([...into.map((way) => item(phases.waysIn, way)), ...outOf.map((way) => item(phases.waysOut, way))]);
}

function whoBlocks(operations: readonly Operation[], model: ProcessModel, words: PageWords): readonly string[] {
  const text = words.phases;
  const sides = model.sides.flatMap((side) => {
    const items = model.cells
      .filter((cell) => cell.side === side.code)
      .flatMap((cell) => {
        const own = operations.filter(allows("responsibility", cell.code));
        const name = link(prose(cell.title), "matrix.mdx", cell.code);
        return own.length > 0 ? [`${name}: ${own.map(operationLink).join(", ")}`] : [];
      });
    return [heading(3, side.title, side.code), items.length > 0 ? bullets(items) : `*${prose(text.nobody)}*`];
  });
  const open = operations.filter((operation) => isOpenToAll(operation, model));
  const functions = model.functions.flatMap((term) => {
    const own = operations.filter(allows("function", term.code)).filter((operation) => !open.includes(operation));
    return own.length > 0 ? [`${functionLink(term)}: ${own.map(operationLink).join(", ")}`] : [];
  });
  const items = [
    ...functions,
    ...(open.length > 0 ? [`${prose(words.policy.everyFunction)}: ${open.map(operationLink).join(", ")}`] : []),
  ];
  const people = model.holders.flatMap((term) => {
    const own = operations.filter(allows("holder", term.code));
    return own.length > 0 ? [`${termLink(term)}: ${own.map(operationLink).join(", ")}`] : [];
  });
  return [
    ...sides,
    ...(items.length > 0 ? [heading(3, text.byFunction, "functions"), bullets(items)] : []),
    ...(people.length > 0 ? [heading(3, text.byHolder, "holders"), bullets(people)] : []),
  ];
}

function gateBlocks(operations: readonly Operation[], model: ProcessModel, { phases }: PageWords): readonly string[] {
  const items = model.gates.flatMap((gate) => {
    const own = operations.filter(waitsFor(gate.code));
    return own.length > 0 ? [`**${gateLink(gate)}**: ${own.map(operationLink).join(", ")}`] : [];
  });
  return [items.length > 0 ? bullets(items) : prose(phases.noGates)];
}

/** What the system does by itself in the phase. */
function reactionBlocks(phase: Phase, model: ProcessModel, { reactions }: PageWords): readonly string[] {
  const own = model.reactions.filter(({ phases }) => phases.includes(phase.code));
  return own.length > 0
    ? [
        heading(2, reactions.title, "reactions"),
        bullets(own.map((reaction) => `**${courseLink(reaction)}** ${prose(reaction.description)}`)),
      ]
    : [];
}

/** The records that belong to the phase, and those its operations answer with. */
function evidenceList(phase: Phase, operations: readonly Operation[], model: ProcessModel, words: PageWords): string {
  const answers = new Set(operations.flatMap((operation) => operation.answers));
  const records = model.records.filter(({ code, phases }) => phases.includes(phase.code) || answers.has(code));
  return bullets(
    records.map(
      (record) => `**${prose(record.title)}** ${prose(record.description)} ${queryLink(record, words.controls.query)}`,
    ),
  );
}
