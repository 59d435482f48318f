import type { Clock, ClockVersion, Jurisdiction, ProcessModel } from "../model/process-model.js";
import type { ProcessChange } from "./change-kinds.js";
import { cameAndWent, changeOf } from "./changes-of.js";
import { lengthText, shortestHours } from "./length-text.js";
import { pairUp } from "./pair-up.js";

/** What changed of the clocks that both versions have, and of the calendars by which they count. */
export function compareClocks(before: ProcessModel, after: ProcessModel): readonly ProcessChange[] {
  const { kept } = pairUp(before.clocks, after.clocks, ({ coordinate }) => coordinate);
  const calendars = pairUp(before.jurisdictions, after.jurisdictions, ({ coordinate }) => coordinate).kept;
  return [
    ...kept.flatMap(([was, is]) => [
      ...changeOf("clockStart", is, startOf(was), startOf(is)),
      // Whatever a version did not say, it had all the same.
      ...(was.addressee === "" ? [] : changeOf("clockAddressee", is, addresseeOf(was), addresseeOf(is))),
      ...(was.blocks === "" ? [] : changeOf("clockBlocks", is, blockedBy(was, before), blockedBy(is, after))),
      ...(was.law === "" ? lengthChange(is, was, is) : [...compareVersions(was, is), ...compareTerms(was, is)]),
    ]),
    ...calendars.flatMap(([was, is]) => changeOf("calendarChanged", is, calendarOf(was), calendarOf(is))),
  ];
}

function compareVersions(was: Clock, is: Clock): readonly ProcessChange[] {
  const [known, added] = [was.versions, is.versions.slice(was.versions.length)];
  return [
    ...changeOf("clockLaw", is, [`Law.${was.law}`], [`Law.${is.law}`]),
    ...added.map((version) => ({
      kind: "clockVersionAdded" as const,
      coordinate: is.coordinate,
      was: [],
      is: [version.validFrom, lengthText(version)],
    })),
    ...was.versions.slice(is.versions.length).map((version) => ({
      kind: "clockVersionRemoved" as const,
      coordinate: is.coordinate,
      was: [version.validFrom, lengthText(version)],
      is: [],
    })),
    ...known.flatMap((version, index) => {
      const now = is.versions[index];
      return now ? compareVersion(is, version, now) : [];
    }),
  ];
}

/** How a clock stands to others, and what of it may be left undone or wait. */
function compareTerms(was: Clock, is: Clock): readonly ProcessChange[] {
  return [
    ...changeOf("clockSeries", is, seriesOf(was), seriesOf(is)),
    ...cameAndWent(is.coordinate, exceptionsOf(was), exceptionsOf(is), [
      "clockExceptionAdded",
      "clockExceptionRemoved",
    ]),
    ...cameAndWent(is.coordinate, delaysOf(was), delaysOf(is), ["clockDelayAdded", "clockDelayRemoved"]),
  ];
}

const seriesOf = ({ alongside, inPlaceOf }: Clock) =>
  [alongside, inPlaceOf].filter(Boolean).map((code) => `Clock.${code}`);

const exceptionsOf = ({ exceptions }: Clock) => exceptions.map(({ reason }) => `NotificationExceptionReason.${reason}`);

const delaysOf = ({ delays }: Clock) => delays.map(({ reason }) => `NotificationDelayReason.${reason}`);

function compareVersion(clock: Clock, was: ClockVersion, is: ClockVersion): readonly ProcessChange[] {
  return [
    ...lengthChange(clock, was, is),
    ...changeOf("clockInForce", clock, [was.validFrom, was.validUntil], [is.validFrom, is.validUntil]),
    ...changeOf("clockLatest", clock, latestOf(was), latestOf(is)),
    ...changeOf("clockRestDays", clock, hourOf(was.restDaysUntilHour), hourOf(is.restDaysUntilHour)),
    ...changeOf("clockWarns", clock, [`${was.warnHours} h`], [`${is.warnHours} h`]),
    ...cameAndWent(clock.coordinate, contentOf(was), contentOf(is), ["noticeContentAdded", "noticeContentRemoved"]),
  ];
}

const lengthChange = (clock: Clock, was: Pick<Clock, "length">, is: Pick<Clock, "length">) =>
  changeOf(
    shortestHours(is) < shortestHours(was) ? "clockShortened" : "clockLengthened",
    clock,
    [lengthText(was)],
    [lengthText(is)],
  );

const startOf = ({ from, after }: Clock) => [`ClockStart.${from}`, ...(after ? [`Clock.${after}`] : [])];

const addresseeOf = ({ addressee }: Clock) => [`ClockAddressee.${addressee}`];

const blockedBy = ({ blocks }: Clock, { operations }: ProcessModel) =>
  operations.filter(({ name }) => name === blocks).map(({ coordinate }) => coordinate);

const latestOf = ({ latest }: ClockVersion) => (latest ? [`${latest.hours} h`, `ClockStart.${latest.after}`] : []);

const hourOf = (hour: number | undefined) => (hour === undefined ? [] : [`${hour}:00`]);

const contentOf = ({ content }: ClockVersion) => content.map((code) => `NoticeContent.${code}`);

const calendarOf = ({ timeZone, businessDayEnds, holidays }: Jurisdiction) => [
  timeZone,
  businessDayEnds,
  holidays ? `${holidays.from}–${holidays.until}` : "",
];
