import type { NotificationWords } from "./notification-words.js";

const plural = (number: number, one: string) => `${number} ${one}${number === 1 ? "" : "s"}`;

/** The words of each law: Korean law says "without delay". */
const withoutDelay = (jurisdiction: string | undefined) =>
  jurisdiction === "SOUTH_KOREA" ? "without delay" : "without undue delay";

export const englishNotification: NotificationWords = {
  title: "Notification clocks",
  description: "The deadlines for telling customers and authorities, what starts them and what ends them.",
  introduction:
    "Several clocks can run at once, each with its own start and its own end. Until a clock has ended, one operation waits for it: post-incident activity waits for the notices that may not outlast the response, and only the closing of the incident waits for those that need its findings, such as a final report. So no report delays the review from which it is written.",
  clocks: "Clocks",
  clock: "Clock",
  law: "Law",
  laws: "Laws and contracts",
  lawsIntroduction:
    "Each has a page of its own with its deadlines on a time line. Who judges which of them apply to an incident records that with its reasons.",
  jurisdiction: "Jurisdiction",
  length: "Runs",
  lengthOf: ({ unit, number }, jurisdiction) =>
    ({
      hours: plural(number, "hour"),
      days: plural(number, "day"),
      businessDays: plural(number, "business day"),
      calendarMonths: plural(number, "calendar month"),
      none: withoutDelay(jurisdiction),
    })[unit],
  latest: (hours, after) => `at the latest ${plural(hours, "hour")} after “${after}”`,
  from: "Starts with",
  after: (clock) => `that of “${clock}”`,
  afterLatest: (clock) => `the latest of “${clock}”`,
  alongside: (clock) => `together with “${clock}”, whose start starts it by itself`,
  owedOnce: (clock) => `owed once that of “${clock}” was made, and waits for its start`,
  recurs: "Several times",
  recursEachTime: "What starts it can happen more than once, and asks for a notice each time.",
  inPlaceOf: "Takes the place of",
  addressee: "To be told",
  article: "Set by",
  cited: (article) => article,
  inForce: "In force",
  since: (day) => `Since ${day}`,
  between: (first, last) => `From ${first} to ${last}`,
  notInForce: "Not in force",
  counted: "Counted",
  counting: {
    hours: () => "Hour by hour, through nights, weekends and holidays",
    days: (zone) => `By the calendar, to the same time of the day in ${zone}`,
    businessDays: (zone) => `In working days of the calendar of ${zone}, without the day of the start`,
    calendarMonths: (zone) =>
      `By the calendar, to the same day and time in ${zone}; in a month that has no such day, to its last one`,
    none: () => "Not at all: it shows its age, and never runs out",
  },
  businessDayEnds: (time) => `The last one ends at ${time}.`,
  restDays: (hour) => `An end on a weekend or a holiday moves to ${hour}:00 of the next working day.`,
  stillGoesOn: "Still going on",
  progressReport: (later) => `A progress report takes its place, and ${later} is owed once the incident was handled.`,
  warns: "Warns",
  warnsBefore: (hours) =>
    hours % 24 === 0 && hours > 24 ? `${plural(hours / 24, "day")} ahead` : `${plural(hours, "hour")} ahead`,
  content: "Must say",
  startedBy: "Started by",
  endedBy: "Ended by",
  blocks: "Until then waits",
  controls: "Controls",
  older: "Before that",
  ends: "What ends these clocks, and who may",
  operation: "Operation",
  who: "Who may",
  source: "Text of the law",
  timeline: (law) => `Deadlines: ${law}`,
  timelineDescription: (clocks) =>
    `A time line of ${plural(clocks, "clock")}, from what starts each to its end. The sections below say the same in words.`,
  timelineReading: "Time runs to the right, and the later it is, the shorter it is drawn.",
  warnReading: "The hatched end of a line is the time in which it warns.",
  openReading: (jurisdiction) =>
    `A dashed line with an arrow has no end in numbers: the notice is owed ${withoutDelay(jurisdiction)}.`,
  alongsideReading: "Whoever starts the first of a series has the later notices owed with it, by themselves.",
  addressees: "Who is to be told",
  starts: "What starts a clock",
  states: "What becomes of a clock",
  delays: "Why a notice may wait",
  noDelay: "For no reason",
  delayBounds: ({ hours, extensionDays, totalDays }, decider) =>
    [
      `decided by: ${decider}`,
      hours > 0
        ? `at first at most ${hours % 24 === 0 && hours > 24 ? plural(hours / 24, "day") : plural(hours, "hour")} after it is due, once`
        : "only added to a delay that there is",
      `with the approval of an executive incident manager, at most ${plural(extensionDays, "day")} more at a time`,
      ...(totalDays > 0 ? [`in all at most ${plural(totalDays, "day")} after it is due`] : []),
    ].join("; "),
  exceptions: "Why no notice is due",
  contents: "What a notice must say",
  calendars: "Calendars",
  calendarsIntroduction:
    "Days, months and working days are counted by the calendar of the jurisdiction. After the last year whose holidays are known, only Saturdays and Sundays are days of rest: an end then comes too early by a holiday, and never too late.",
  timeZone: "Time zone",
  holidays: "Holidays",
  years: (first, last) => `Known from ${first} to ${last}`,
  noHolidays: "None: only hours are counted",
};
