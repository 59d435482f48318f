import { controlLinks, lawFile, link, notificationFile, operationLink } from "../links/links.js";
import { prose } from "../markdown/prose.js";
import type { Clock, ClockVersion, ProcessModel } from "../model/process-model.js";
import { startersOf } from "../model/starters-of.js";
import { titleOf } from "../model/title-of.js";
import { withCodes } from "../model/with-codes.js";
import type { PageWords } from "../words/page-words.js";
import { oneAnswer, type PolicyRow } from "./policy-list.js";

/** Everything that a clock says by its newest version, as rows of a list. */
export function clockRows(clock: Clock, model: ProcessModel, words: PageWords): readonly PolicyRow[] {
  const text = words.notification;
  const version = clock.versions.at(-1);
  if (!version) return [];
  const titled = (anchor: string, title: string) => link(prose(title), notificationFile(model), anchor);
  return [
    { label: text.article, answers: [articleLink(version, words)] },
    { label: text.inForce, answers: [inForceWords(version, words)] },
    { label: text.older, answers: olderVersions(clock, model, words) },
    { label: text.from, answers: [startWords(clock, model, words)] },
    { label: text.startedBy, answers: oneAnswer(startersOf(clock, model).map(operationLink).join(", ")) },
    { label: text.recurs, answers: clock.recurs ? [prose(text.recursEachTime)] : [] },
    {
      label: text.inPlaceOf,
      answers: withCodes(model.clocks, [clock.inPlaceOf]).map(({ title, law, code }) =>
        link(prose(title), lawFile(law), code),
      ),
    },
    { label: text.addressee, answers: [titled(clock.addressee, titleOf(model.clockAddressees, clock.addressee))] },
    { label: text.length, answers: [prose(lengthWords(clock, version, model, words))] },
    { label: text.counted, answers: [prose(countingWords(clock, version, model, words))] },
    {
      label: text.stillGoesOn,
      answers: oneAnswer(
        withCodes(model.clocks, [clock.onceHandled])
          .map(({ title, law, code }) => text.progressReport(link(prose(title), lawFile(law), code)))
          .join(""),
      ),
    },
    { label: text.warns, answers: version.warnHours > 0 ? [prose(text.warnsBefore(version.warnHours))] : [] },
    {
      label: text.content,
      answers: oneAnswer(
        withCodes(model.noticeContents, version.content)
          .map(({ title, coordinate }) => titled(coordinate, title))
          .join(", "),
      ),
    },
    { label: text.exceptions, answers: exceptionWords(clock, version, model, words) },
    { label: text.delays, answers: delayWords(clock, version, model, words), none: text.noDelay },
    { label: text.endedBy, answers: oneAnswer(operationLinks(clock.endedBy, model)) },
    { label: text.blocks, answers: oneAnswer(operationLinks([clock.blocks], model)) },
    {
      label: text.controls,
      answers: oneAnswer(clock.controls.map((control) => controlLinks(model, control, words.policy)).join("; ")),
    },
  ];
}

/** What applied to clocks that started earlier; nothing where the law has said the same from the first day. */
const olderVersions = (clock: Clock, model: ProcessModel, words: PageWords): readonly string[] =>
  clock.versions
    .slice(0, -1)
    .toReversed()
    .map((version) =>
      [
        inForceWords(version, words),
        articleLink(version, words),
        prose(lengthWords(clock, version, model, words)),
        prose(
          withCodes(model.noticeContents, version.content)
            .map(({ title }) => title)
            .join(", "),
        ),
      ].join(" · "),
    );

/** How long it runs, and the last moment in any case. */
export function lengthWords(
  { law }: Pick<Clock, "law">,
  { length, latest }: Pick<ClockVersion, "length" | "latest">,
  model: ProcessModel,
  { notification: text }: PageWords,
): string {
  const last = latest ? [text.latest(latest.hours, titleOf(model.clockStarts, latest.after))] : [];
  return [text.lengthOf(length, jurisdictionOf(law, model)), ...last].join(", ");
}

/** The code of the jurisdiction of a law; empty in a schema that does not say. */
const jurisdictionOf = (law: string, { laws }: ProcessModel): string =>
  laws.find(({ code }) => code === law)?.jurisdiction ?? "";

/** The reasons for which no notice is due, each with where its law says so. */
const exceptionWords = (
  { exceptions }: Clock,
  version: ClockVersion,
  model: ProcessModel,
  words: PageWords,
): readonly string[] =>
  exceptions.flatMap(({ reason, article }) =>
    withCodes(model.exceptionReasons, [reason]).map(({ coordinate, title }) =>
      [
        link(prose(title), notificationFile(model), coordinate),
        ...(article ? [`(${articleLink({ article, source: version.source }, words)})`] : []),
      ].join(" "),
    ),
  );

/** The reasons for which the notice may wait: where that is said, who decides, and until when at most. */
const delayWords = (
  { delays }: Clock,
  version: ClockVersion,
  model: ProcessModel,
  words: PageWords,
): readonly string[] =>
  delays.flatMap((delay) =>
    withCodes(model.delayReasons, [delay.reason]).map(
      ({ code, title }) =>
        `${link(prose(title), notificationFile(model), code)} (${articleLink({ article: delay.article, source: version.source }, words)}): ${prose(
          words.notification.delayBounds(delay, titleOf(model.delayDeciders, delay.decidedBy)),
        )}`,
    ),
  );

/** Since when it applies, or that it does not. */
export const inForceWords = ({ validFrom, validUntil }: ClockVersion, { notification: text }: PageWords): string => {
  if (validFrom === "") return `**${prose(text.notInForce)}**`;
  return prose(validUntil === "" ? text.since(validFrom) : text.between(validFrom, validUntil));
};

export function startWords(clock: Clock, model: ProcessModel, { notification: text }: PageWords): string {
  const start = link(prose(titleOf(model.clockStarts, clock.from)), notificationFile(model), clock.from);
  const titled = (wanted: string) => model.clocks.find(({ code }) => code !== "" && code === wanted)?.title;
  const [before, first] = [titled(clock.after), titled(clock.alongside)];
  if (first) return `${start}: ${prose(text.alongside(first))}`;
  if (!before) return start;
  if (clock.from !== "PRECEDING_NOTICE") return `${start}: ${prose(text.owedOnce(before))}`;
  return `${start}: ${prose(clock.afterLatest ? text.afterLatest(before) : text.after(before))}`;
}

function countingWords(
  { law }: Clock,
  { length, restDaysUntilHour }: ClockVersion,
  model: ProcessModel,
  { notification: text }: PageWords,
): string {
  const calendar = model.jurisdictions.find(({ code }) => code === jurisdictionOf(law, model));
  const time = length.unit === "businessDays" ? calendar?.businessDayEnds : "";
  return [
    `${text.counting[length.unit](`\`${calendar?.timeZone ?? "UTC"}\``)}.`,
    ...(time ? [text.businessDayEnds(time)] : []),
    ...(restDaysUntilHour === undefined ? [] : [text.restDays(restDaysUntilHour)]),
  ].join(" ");
}

const articleLink = (
  { article, source }: Pick<ClockVersion, "article" | "source">,
  { notification: text }: PageWords,
) => `[${prose(text.cited(article))}](${source})`;

const operationLinks = (names: readonly string[], { operations }: ProcessModel) =>
  names
    .flatMap((name) => operations.filter((operation) => operation.name === name))
    .map(operationLink)
    .join(", ");
