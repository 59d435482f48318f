import { type Clock, clocks } from "../../../../response-model/notification/clocks.js";
import { caseFile, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { startClock } from "../../notification/start-clock.js";
import { clockGates } from "./clock-gates.js";

const titled = (clock: Clock) => ({ en: clocks[clock].title, ko: clocks[clock].koreanTitle });
const withClock = (clock: Clock, changes: object = {}) =>
  caseFile({ obligations: [{ ...startClock("clock", "incident", clock, moment), ...changes }] });
const hours = (count: number) => new Date(moment.getTime() + count * 3_600_000);
const naming = (clock: Clock, changes: object = {}) => ({ input: { clock, ...changes } });

const contract = "CUSTOMER_CONTRACT_72_HOURS";
const early = "NIS2_EARLY_WARNING";
const notice = "NIS2_INCIDENT_NOTIFICATION";
const final = "NIS2_FINAL_REPORT";
const noticed = withClock(notice, { state: "MET", settledAt: hours(2) });
const dueAt = hours(72).toISOString();

checkGates(clockGates, {
  CLOCK_RUNNING: {
    open: [[withClock(early), naming(early)], [withClock(contract)]],
    shut: {
      NOT_RUNNING: [{ clock: titled(early), running: [titled(contract)] }, withClock(contract), naming(early)],
    },
  },
  CLOCK_STARTABLE: {
    open: [
      [caseFile(), naming(early, { startedAt: moment })],
      [caseFile(), naming(early)],
      [noticed, naming(final)],
      [noticed, naming(final, { startedAt: hours(2) })],
    ],
    shut: {
      STARTED: [{ clock: titled(early) }, withClock(early, { settledAt: moment }), naming(early)],
      BY_DECLARATION: [{ clock: titled(contract) }, caseFile(), naming(contract)],
      IN_THE_FUTURE: [{}, caseFile(), naming(early, { startedAt: hours(1) })],
      NOTICE_MISSING: [{ clock: titled(final), before: titled(notice) }, withClock(notice), naming(final)],
      OTHER_START: [
        { clock: titled(final), before: titled(notice), startsAt: hours(2).toISOString() },
        noticed,
        naming(final, { startedAt: moment }),
      ],
    },
  },
  OWED_TO_AN_AUTHORITY: {
    open: [[caseFile(), naming(early)]],
    shut: { TO_CUSTOMERS: [{ clock: titled(contract) }, caseFile(), naming(contract)] },
  },
  DELAY_BOUNDED: {
    open: [
      [withClock(contract), { input: { until: hours(73) } }],
      [caseFile(), { input: { until: hours(1) } }],
    ],
    shut: { TOO_EARLY: [{ dueAt }, withClock(contract), { input: { until: hours(72) } }] },
  },
});
