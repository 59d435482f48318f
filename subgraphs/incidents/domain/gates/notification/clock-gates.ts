import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { type Clock, clocks } from "../../../../response-model/notification/clocks.js";
import { titleOf } from "../../../../response-model/vocabulary.js";
import type { CaseFile } from "../../case-file.js";
import { noticeBefore, runningClock } from "../../notification/running-clock.js";

/** What an operation on a clock names: which one, and the moments. */
interface Named {
  readonly clock?: Clock;
  readonly startedAt?: Date | null;
  readonly until?: Date;
}

/** The clock that a notice to customers settles, where an operation names none. */
const ofCustomers: Clock = "CUSTOMER_CONTRACT_72_HOURS";

/** The gates of the notification clocks of an incident. */
export const clockGates = gateRules<CaseFile, Named>()({
  CLOCK_RUNNING: ({ obligations }, { input: { clock = ofCustomers } }) => {
    if (runningClock({ obligations }, clock)) return [];
    const running = obligations.filter(({ settledAt }) => settledAt === null);
    const names = running.length > 0 ? running.map((one) => titleOf(clocks[one.clock])) : [{ en: "none", ko: "없음" }];
    return [["NOT_RUNNING", { clock: titleOf(clocks[clock]), running: names }]];
  },
  CLOCK_STARTABLE: ({ obligations }, { input: { clock: code = ofCustomers, startedAt }, now }) => {
    const term = clocks[code];
    const clock = titleOf(term);
    if (obligations.some((one) => one.clock === code)) return [["STARTED", { clock }]];
    if (term.from === "DECLARATION") return [["BY_DECLARATION", { clock }]];
    if (!("after" in term)) return startedAt && startedAt > now ? [["IN_THE_FUTURE", {}]] : [];
    const before = titleOf(clocks[term.after]);
    const startsAt = noticeBefore({ obligations }, code);
    if (!startsAt) return [["NOTICE_MISSING", { clock, before }]];
    return startedAt && startedAt.getTime() !== startsAt.getTime()
      ? [["OTHER_START", { clock, before, startsAt: startsAt.toISOString() }]]
      : [];
  },
  OWED_TO_AN_AUTHORITY: (_file, { input: { clock = ofCustomers } }) =>
    clocks[clock].addressee === "AUTHORITY" ? [] : [["TO_CUSTOMERS", { clock: titleOf(clocks[clock]) }]],
  DELAY_BOUNDED: (file, { input: { until }, now }) => {
    const clock = runningClock(file, ofCustomers);
    return clock && until && (until <= clock.dueAt || until <= now)
      ? [["TOO_EARLY", { dueAt: clock.dueAt.toISOString() }]]
      : [];
  },
});
