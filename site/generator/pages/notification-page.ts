import { sinceLine } from "../blocks/since-note.js";
import { controlLinks, link, operationLink } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { writePage } from "../markdown/write-page.js";
import type { Clock, ProcessModel, Term } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import type { PageWords } from "../words/page-words.js";

/** The deadlines for telling somebody: an overview, each clock, what starts and ends them, and why a notice may wait. */
export function notificationPage(model: ProcessModel, words: PageWords): Page {
  const text = words.notification;
  const { title, description, introduction } = text;
  // Version 1.0.0 did not say it.
  const saysWhatWaits = model.clocks.some(({ blocks }) => blocks !== "");
  const heads = [
    text.clock,
    text.length,
    text.from,
    text.addressee,
    ...(saysWhatWaits ? [text.blocks] : []),
    text.controls,
  ];
  const rows = model.clocks.map((clock) => [
    `[${prose(clock.title)}](#${clock.code})`,
    prose(text.lengthOf(clock.length)),
    startOf(clock, model, words),
    prose(titleOf(model.clockAddressees, clock.addressee)),
    ...(saysWhatWaits ? [waiting(clock, model)] : []),
    clock.controls.map((control) => controlLinks(model, control, words.policy)).join("; "),
  ]);
  return writePage({ file: "notification.mdx", title, description, position: 12, proof: words.proof }, [
    prose(introduction),
    table("facts", heads, rows),
    heading(2, text.clocks, "Clock"),
    ...model.clocks.flatMap((clock) => [
      heading(3, clock.title, clock.code),
      sinceLine(model, clock, words),
      paragraphs(clock.description),
      ...(clock.endedBy.length > 0 ? [`${prose(text.endedBy)}: ${linksTo(clock.endedBy, model)}`] : []),
    ]),
    ...termBlocks(text.addressees, "ClockAddressee", model.clockAddressees, model, words),
    ...termBlocks(text.starts, "ClockStart", model.clockStarts, model, words),
    ...termBlocks(text.states, "ClockState", model.clockStates, model, words),
    ...termBlocks(text.delays, "NotificationDelayReason", model.delayReasons, model, words),
  ]);
}

function startOf(clock: Clock, model: ProcessModel, { notification }: PageWords): string {
  const start = prose(titleOf(model.clockStarts, clock.from));
  const before = model.clocks.find(({ code }) => code === clock.after);
  return before ? `${start}: ${prose(notification.after(before.title))}` : start;
}

/** By its title alone: there is no room for more in a column. */
const waiting = ({ blocks }: Clock, { operations }: ProcessModel) =>
  operations
    .filter(({ name }) => name === blocks)
    .map(({ title, name }) => link(prose(title), "operations.mdx", name))
    .join("");

const linksTo = (names: readonly string[], { operations }: ProcessModel) =>
  names
    .flatMap((one) => operations.filter(({ name }) => name === one))
    .map(operationLink)
    .join(", ");

function termBlocks(
  title: string,
  anchor: string,
  terms: readonly Term[],
  model: ProcessModel,
  words: PageWords,
): readonly string[] {
  if (terms.length === 0) return [];
  return [
    heading(2, title, anchor),
    ...terms.flatMap((term) => [
      heading(3, term.title, term.code),
      sinceLine(model, term, words),
      paragraphs(term.description),
    ]),
  ];
}
