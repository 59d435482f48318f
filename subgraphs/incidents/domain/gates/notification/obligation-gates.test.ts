import { type Clock, clocks } from "../../../../response-model/notification/clocks/clocks.js";
import { noticeContents } from "../../../../response-model/notification/notice-contents.js";
import { titleOf } from "../../../../response-model/vocabulary.js";
import { caseFile, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { newObligation } from "../../notification/new-obligation.js";
import type { ObligationFile } from "../../notification/obligation-file.js";
import type { AuthorityNotice } from "../../records/notification/authority-notice.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { obligationLimit } from "./clock-gates.js";
import { obligationGates } from "./obligation-gates.js";

const hours = (count: number) => new Date(moment.getTime() + count * 3_600_000);
const contract = "CUSTOMER_CONTRACT_72_HOURS";
const early = "NIS2_EARLY_WARNING";
const file = (clock: Clock, changes: Partial<NotificationObligation> = {}, of = caseFile()): ObligationFile => ({
  ...of,
  obligation: { ...newObligation({ id: clock, incidentId: "incident", clock, startedAt: moment }), ...changes },
  notices: [],
});
const noticeFor = (obligationId: string, sentAt: Date): AuthorityNotice => ({
  id: "notice",
  incidentId: "incident",
  version: 1,
  obligationId,
  supplementsId: null,
  authority: "BSI",
  reference: null,
  content: [],
  evidence: "The receipt of the portal.",
  complete: true,
  nextUpdate: null,
  nextUpdateAt: null,
  sentAt,
  recordedById: "tara",
  recordedAt: sentAt,
});
const clockOf = (clock: Clock) => titleOf(clocks[clock]);
const given = (input: object, now = moment) => ({ input, now });
const said = (...items: readonly string[]) => items.map((item) => ({ item, text: "It is known." }));
const all = said("WHAT_HAPPENED", "UNLAWFUL_OR_CROSS_BORDER");
const dueAt = hours(72).toISOString();
const disclosed = caseFile({ incident: { customerDataEffects: ["DISCLOSURE"] } });
const noNumber = { dueAt: null, atRiskAt: null };

const full = {
  ...file(early),
  obligations: Array.from({ length: obligationLimit }, () => file(early).obligation),
};

checkGates(obligationGates, {
  CLOCK_STARTED: {
    open: [[file(early)]],
    shut: { NOT_STARTED: [{ clock: clockOf(early) }, file(early, { startedAt: null })] },
  },
  OWED_TO_AN_AUTHORITY: {
    open: [[file(early)], [file("PROMISED_UPDATE", { addressee: "AUTHORITY" })]],
    shut: { TO_CUSTOMERS: [{ clock: clockOf(contract) }, file(contract)] },
  },
  TOLD_WHOM_IT_IS_OWED: {
    open: [
      [file(early, { addresseeName: "BSI" }), given({ authority: "bsi" })],
      [file(early, { addresseeName: "BSI" }), given({})],
      [file(early), given({ authority: "BSI" })],
    ],
    shut: {
      ANOTHER: [{ addressee: "CSIRT-IE" }, file(early, { addresseeName: "CSIRT-IE" }), given({ authority: "BSI" })],
    },
  },
  OWED_TO_CUSTOMERS: {
    open: [[file(contract)]],
    shut: { TO_ANOTHER: [{ clock: clockOf(early) }, file(early)] },
  },
  NOTICE_COMPLETE: {
    open: [
      [file(early), given({ content: all })],
      [file(early), given({ content: said("WHAT_HAPPENED"), nextUpdateAt: hours(1) })],
      [file("NIS2_FINAL_REPORT"), given({ content: said("STATE_OF_THE_RESPONSE"), stillOngoing: true })],
      [file(early)],
    ],
    shut: {
      MISSING: [
        { clock: clockOf(early), missing: [titleOf(noticeContents.UNLAWFUL_OR_CROSS_BORDER)] },
        file(early),
        given({ content: said("WHAT_HAPPENED", "CONTACT") }),
      ],
      TWICE: [
        { item: titleOf(noticeContents.WHAT_HAPPENED) },
        file(early),
        given({ content: [...all, ...said("WHAT_HAPPENED")] }),
      ],
    },
  },
  NOTICE_DATED: {
    open: [
      [file(early), given({ sentAt: hours(1), nextUpdateAt: hours(3) }, hours(2))],
      [file(early), given({ sentAt: hours(2) }, hours(2))],
      [file(early), given({ sentAt: moment }, hours(2))],
      [{ ...file(early), notices: [noticeFor(early, hours(1))] }, given({ sentAt: hours(1) }, hours(2))],
      [file(early)],
    ],
    shut: {
      SENT_IN_THE_FUTURE: [{}, file(early), given({ sentAt: hours(1) })],
      SENT_BEFORE_START: [{ startedAt: moment.toISOString() }, file(early), given({ sentAt: hours(-1) })],
      SENT_BEFORE_NOTICE: [
        { sentAt: hours(2).toISOString() },
        { ...file(early), notices: [noticeFor(early, hours(2))] },
        given({ sentAt: hours(1) }, hours(3)),
      ],
      PROMISED_TOO_LATE: [
        { latest: hours(92 * 24).toISOString() },
        file(early),
        given({ nextUpdateAt: hours(92 * 24 + 1) }),
      ],
      PROMISED_IN_THE_PAST: [{}, file(early), given({ nextUpdateAt: hours(2) }, hours(2))],
    },
  },
  OBLIGATIONS_HAVE_SPACE: {
    open: [[full], [full, given({})], [file(early), given({ nextUpdateAt: hours(1) })]],
    shut: { TOO_MANY: [{ limit: `${obligationLimit}` }, full, given({ nextUpdateAt: hours(1) })] },
  },
  PROGRESS_REPORTABLE: {
    open: [
      [file("NIS2_FINAL_REPORT"), given({ stillOngoing: true })],
      [file(early), given({ stillOngoing: false })],
      [file(early)],
    ],
    shut: {
      NO_PROGRESS_REPORT: [{ clock: clockOf(early) }, file(early), given({ stillOngoing: true })],
      HANDLED: [
        {},
        file("NIS2_FINAL_REPORT", {}, caseFile({ incident: { state: "POST_INCIDENT_ACTIVITY" } })),
        given({ stillOngoing: true }),
      ],
    },
  },
  LATENESS_EXPLAINED: {
    open: [
      [file(early), given({ content: [] }, hours(24))],
      [file(early), given({ content: [], sentAt: hours(24) }, hours(30))],
      [file(early), given({ content: [], lateReason: "The portal was down." }, hours(25))],
      [file(early, noNumber), given({ content: [] }, hours(1_000))],
      [file(early), { now: hours(25) }],
    ],
    shut: { LATE: [{ dueAt: hours(24).toISOString() }, file(early), given({ content: [] }, hours(25))] },
  },
  DELAY_BOUNDED: {
    open: [
      [file(contract), given({ until: hours(73) })],
      [file(contract), given({ until: hours(96) })],
      [file(contract)],
    ],
    shut: {
      TOO_EARLY: [{ dueAt }, file(contract), given({ until: hours(72) })],
      TOO_LONG: [
        { latest: hours(96).toISOString() },
        file(contract),
        given({ until: new Date(hours(96).getTime() + 1) }),
      ],
      NO_DEADLINE: [{ clock: clockOf(contract) }, file(contract, noNumber)],
      OVER: [{ dueAt }, file(contract), given({ until: hours(90) }, hours(73))],
      AGAIN: [
        { delayedUntil: hours(80).toISOString() },
        file(contract, { delayedUntil: hours(80) }),
        given({ until: hours(90) }),
      ],
    },
  },
  EXTENSION_BOUNDED: {
    open: [
      [file(contract), given({ until: hours(72 + 30 * 24) })],
      [file(contract, { delayedUntil: hours(90) }), given({ until: hours(100) })],
      [file(contract)],
    ],
    shut: {
      TOO_EARLY: [
        { dueAt: hours(90).toISOString() },
        file(contract, { delayedUntil: hours(90) }),
        given({ until: hours(90) }),
      ],
      TOO_LONG: [{ latest: hours(72 + 30 * 24).toISOString() }, file(contract), given({ until: hours(20_000) })],
      NO_DEADLINE: [{ clock: clockOf(contract) }, file(contract, noNumber)],
    },
  },
  EXCEPTION_UNCONTRADICTED: {
    open: [
      [file(contract), given({ reason: "DATA_UNINTELLIGIBLE" })],
      [file(contract, {}, disclosed), given({ reason: "DUTY_NOT_APPLICABLE" })],
    ],
    shut: { DISCLOSED: [{}, file(contract, {}, disclosed), given({ reason: "DATA_UNINTELLIGIBLE" })] },
  },
});
