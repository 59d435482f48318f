import { gateList } from "../blocks/gate-list.js";
import { machineDrawing } from "../blocks/machine-drawing.js";
import { reactionBlocks } from "../blocks/reaction-blocks.js";
import { recordList } from "../blocks/record-list.js";
import { wayList } from "../blocks/way-list.js";
import { whoBlocks } from "../blocks/who-blocks.js";
import { stateEdges } from "../diagrams/state-edges.js";
import { stateWays } from "../diagrams/state-ways.js";
import { controlLinks, link, machineFile, workFile } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import { mergeControls } from "../model/merge-controls.js";
import type { Machine, ProcessModel } from "../model/process-model.js";
import { type Work, workOf } from "../model/work-of.js";
import type { PageWords } from "../words/page-words.js";

/** The work between transitions: all of it on one page, and each family with a page of its own. */
export function workPages(model: ProcessModel, words: PageWords): readonly Page[] {
  const work = workOf(model);
  if (work.length === 0) return [];
  const { title, description, introduction, families } = words.work;
  const all = writePage({ file: "work/index.mdx", title, description, position: 3, proof: words.proof }, [
    ...introduction.map(prose),
    ...work.flatMap(({ code, machines }) => [
      heading(2, families[code].title, code),
      `${prose(families[code].description)} ${link(prose(words.work.toFamily), workFile(code))}`,
      machines.map((machine) => link(prose(machine.title), workFile(code), machine.code)).join(" · "),
    ]),
  ]);
  return [all, ...work.map((one, index) => workPage(one, index, model, words))];
}

function workPage(
  { code, machines, operations, reactions, records }: Work,
  index: number,
  model: ProcessModel,
  words: PageWords,
): Page {
  const text = words.phases;
  const { title, description, paragraphs } = words.work.families[code];
  const controls = mergeControls(operations.flatMap((operation) => operation.controls));
  return writePage({ file: workFile(code), title, description, position: index + 1, proof: words.proof }, [
    ...paragraphs.map(prose),
    prose(words.machines.barred),
    ...machines.flatMap((machine) => machineBlocks(machine, model, words)),
    heading(2, text.who, "who"),
    ...whoBlocks(operations, model, words),
    heading(2, text.gates, "gates"),
    gateList(operations, model, words),
    ...reactionBlocks(reactions, words),
    heading(2, text.evidence, "evidence"),
    prose(text.evidenceIntroduction),
    recordList(records, words),
    heading(2, text.controls, "controls"),
    bullets(controls.map((control) => controlLinks(model, control, words.policy))),
  ]);
}

/** What has states: what it is, its drawing, and who leads it from one state to the next. */
const machineBlocks = (machine: Machine, model: ProcessModel, words: PageWords): readonly string[] => [
  heading(2, machine.title, machine.code),
  paragraphs(machine.description),
  ...machineDrawing(machine, model, words),
  wayList(stateWays(stateEdges(machine, model), machine), machine, model, words, "without gates"),
  link(prose(words.work.toLifecycle(machine.title)), machineFile(machine.code)),
];
