import { inForceWords, lengthWords, startWords } from "../blocks/clock-rows.js";
import { sinceLine } from "../blocks/since-note.js";
import { controlLinks, lawFile, link, notificationFile, operationLink } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { writePage } from "../markdown/write-page.js";
import type { Clock, ProcessModel, Term } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import type { PageWords } from "../words/page-words.js";

/** The entry to the deadlines for telling somebody: all of them, what starts and ends them, and by which calendars they count. */
export function notificationPage(model: ProcessModel, words: PageWords): Page {
  const text = words.notification;
  const { title, description, introduction } = text;
  return writePage(
    {
      file: notificationFile(model),
      title,
      description,
      position: 12,
      proof: words.proof,
      ...(model.laws.length > 0 ? { contentsTo: 2 } : {}),
    },
    [
      prose(introduction),
      ...lawBlocks(model, words),
      heading(2, text.clocks, "Clock"),
      clockTable(model, words),
      // With a law, each is told of at length on the page of that.
      ...model.clocks
        .filter(({ law }) => law === "")
        .flatMap((clock) => [
          heading(3, clock.title, clock.code),
          sinceLine(model, clock, words),
          paragraphs(clock.description),
          ...(clock.endedBy.length > 0 ? [`${prose(text.endedBy)}: ${linksTo(clock.endedBy, model)}`] : []),
        ]),
      ...termBlocks(text.addressees, "ClockAddressee", model.clockAddressees, model, words),
      ...termBlocks(text.starts, "ClockStart", model.clockStarts, model, words),
      ...termBlocks(text.states, "ClockState", model.clockStates, model, words),
      ...termBlocks(text.delays, "NotificationDelayReason", model.delayReasons, model, words),
      ...(model.laws.length > 0 ? moreBlocks(model, words) : []),
    ],
  );
}

function lawBlocks(model: ProcessModel, words: PageWords): readonly string[] {
  if (model.laws.length === 0) return [];
  const text = words.notification;
  const rows = model.laws.map((law) => [
    link(prose(law.title), lawFile(law.code)),
    link(
      prose(titleOf(model.jurisdictions, law.jurisdiction)),
      notificationFile(model),
      `Jurisdiction.${law.jurisdiction}`,
    ),
    prose(law.description),
  ]);
  return [
    heading(2, text.laws, "Law"),
    prose(text.lawsIntroduction),
    table("facts", [text.law, text.jurisdiction, words.severity.meaning], rows),
  ];
}

function clockTable(model: ProcessModel, words: PageWords): string {
  const text = words.notification;
  // Version 1.0.0 did not say it.
  const saysWhatWaits = model.clocks.some(({ blocks }) => blocks !== "");
  // Then the page of the law has the controls.
  const saysWhichLaw = model.laws.length > 0;
  const heads = [
    text.clock,
    text.length,
    text.from,
    text.addressee,
    ...(saysWhatWaits ? [text.blocks] : []),
    ...(saysWhichLaw ? [] : [text.controls]),
  ];
  const rows = model.clocks.map((clock) => [
    clockName(clock),
    clockLength(clock, model, words),
    clock.law ? startWords(clock, model, words) : startOf(clock, model, words),
    prose(titleOf(model.clockAddressees, clock.addressee)),
    ...(saysWhatWaits ? [waiting(clock, model)] : []),
    ...(saysWhichLaw ? [] : [clock.controls.map((control) => controlLinks(model, control, words.policy)).join("; ")]),
  ]);
  return table("facts", heads, rows);
}

/** Links to a clock led here before its law had a page, and still do. */
const clockName = ({ law, title, code }: Clock) =>
  law ? `<Anchor id="${code}" />${link(prose(title), lawFile(law), code)}` : `[${prose(title)}](#${code})`;

function clockLength(clock: Clock, model: ProcessModel, words: PageWords): string {
  const { law, length, versions } = clock;
  const version = versions.at(-1);
  if (!law || !version) return prose(words.notification.lengthOf(length));
  const runs = prose(lengthWords(clock, version, model, words));
  return version.validFrom === "" ? `${runs} (${inForceWords(version, words)})` : runs;
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

/** What only a version that knows laws says: why no notice is due, what one says, and by which calendars clocks count. */
function moreBlocks(model: ProcessModel, words: PageWords): readonly string[] {
  const text = words.notification;
  const byCoordinate = (terms: readonly Term[]) => terms.map((term) => ({ ...term, code: term.coordinate }));
  const rows = model.jurisdictions.map(({ coordinate, title, description, timeZone, holidays }) => [
    `<Anchor id="${coordinate}" />${prose(title)}`,
    `\`${timeZone}\``,
    holidays ? `[${prose(text.years(holidays.from, holidays.until))}](${holidays.source})` : prose(text.noHolidays),
    prose(description),
  ]);
  return [
    ...termBlocks(text.exceptions, "NotificationExceptionReason", byCoordinate(model.exceptionReasons), model, words),
    ...termBlocks(text.contents, "NoticeContent", byCoordinate(model.noticeContents), model, words),
    heading(2, text.calendars, "Jurisdiction"),
    prose(text.calendarsIntroduction),
    table("facts", [text.jurisdiction, text.timeZone, text.holidays, words.severity.meaning], rows),
  ];
}

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
