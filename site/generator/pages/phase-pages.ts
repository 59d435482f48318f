import { gateList } from "../blocks/gate-list.js";
import { reactionBlocks } from "../blocks/reaction-blocks.js";
import { recordList } from "../blocks/record-list.js";
import { sinceLine } from "../blocks/since-note.js";
import { whoBlocks } from "../blocks/who-blocks.js";
import { controlLinks, declarationLink, link, phaseFile } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import { answeredRecords } from "../model/answered-records.js";
import { mergeControls } from "../model/merge-controls.js";
import { operationsIn, type PhaseWay, phaseWays } from "../model/phase-ways.js";
import type { Operation, Phase, ProcessModel, RecordType } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
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
      arrowsOf(phase, model, words),
      heading(2, text.who, "who"),
      ...whoBlocks(operations, model, words),
      heading(2, text.gates, "gates"),
      gateList(operations, model, words),
      ...reactionBlocks(
        model.reactions.filter(({ phases }) => phases.includes(phase.code)),
        words,
      ),
      heading(2, text.evidence, "evidence"),
      prose(text.evidenceIntroduction),
      recordList(recordsOf(phase, operations, model), words),
      heading(2, text.controls, "controls"),
      bullets(controls.map((control) => controlLinks(model, control, words.policy))),
      link(prose(text.allOperations), "operations.mdx", phase.code),
    ],
  );
}

/** From where the phase is reached and where it leads: by which operation, and what that means. */
function arrowsOf(phase: Phase, model: ProcessModel, { phases }: PageWords): string {
  const { into, outOf } = phaseWays(phase, model);
  const item = (name: string, { arrow, by, others }: PhaseWay) =>
    [
      `${prose(name)}: **${others.map((code) => prose(titleOf([...model.phases, ...model.phaseGroups], code))).join(", ")}.**`,
      arrow ? `${prose(arrow.title)}: ${prose(arrow.description)}` : prose(by?.description ?? ""),
      ...(by ? [`(${declarationLink(by)})`] : []),
    ].join(" ");
  return bullets([...into.map((way) => item(phases.waysIn, way)), ...outOf.map((way) => item(phases.waysOut, way))]);
}

/** The records that belong to the phase, and those its operations answer with. */
function recordsOf(phase: Phase, operations: readonly Operation[], model: ProcessModel): readonly RecordType[] {
  const answered = answeredRecords(operations, model);
  return model.records.filter((record) => record.phases.includes(phase.code) || answered.includes(record));
}
