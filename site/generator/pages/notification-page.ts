import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel, Term } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
import { controlLinks, titleOf } from "./links.js";
import { sinceLine } from "./since-note.js";

/** The deadlines for telling somebody: an overview, each clock, what starts and ends them, and why a notice may wait. */
export function notificationPage(model: ProcessModel, words: PageWords): Page {
  const text = words.notification;
  const { title, description, introduction } = text;
  const rows = model.clocks.map((clock) => [
    `[${prose(clock.title)}](#${clock.code})`,
    prose(text.hoursOf(clock.hours)),
    prose(titleOf(model.clockStarts, clock.from)),
    clock.controls.map((control) => controlLinks(model, control)).join("; "),
  ]);
  return writePage({ file: "notification.mdx", title, description, position: 10, proof: words.proof }, [
    prose(introduction),
    table("facts", [text.clock, text.hours, text.from, text.controls], rows),
    heading(2, text.clocks, "Clock"),
    ...model.clocks.flatMap((clock) => [
      heading(3, clock.title, clock.code),
      sinceLine(model, clock, words),
      paragraphs(clock.description),
    ]),
    ...termBlocks(text.starts, "ClockStart", model.clockStarts, model, words),
    ...termBlocks(text.states, "ClockState", model.clockStates, model, words),
    ...termBlocks(text.delays, "NotificationDelayReason", model.delayReasons, model, words),
  ]);
}

function termBlocks(
  title: string,
  anchor: string,
  terms: readonly Term[],
  model: ProcessModel,
  words: PageWords,
): readonly string[] {
  return [
    heading(2, title, anchor),
    ...terms.flatMap((term) => [
      heading(3, term.title, term.code),
      sinceLine(model, term, words),
      paragraphs(term.description),
    ]),
  ];
}
