import { attemptedAt } from "../../../../../platform/test-support/attempted-at.js";
import { customerDataEffects } from "../../../../response-model/detection-and-analysis/customer-data-effects.js";
import { type Clock, clocks } from "../../../../response-model/notification/clocks/clocks.js";
import { noticeContents } from "../../../../response-model/notification/notice-contents.js";
import { notificationDelayReasons } from "../../../../response-model/notification/notification-delay-reasons.js";
import { notificationExceptionReasons } from "../../../../response-model/notification/notification-exception-reasons.js";
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
const risk = { reason: "RISK_TO_OTHER_CUSTOMERS" };
const determined = { reason: "ATTORNEY_GENERAL_DETERMINATION" };
const delayedFiling = (days: number) =>
  file("SEC_8_K_ITEM_1_05", { dueAt: hours(96), delayedUntil: hours(96 + days * 24) });
const unintelligible = { ...attemptedAt(moment), input: { reason: "DATA_UNINTELLIGIBLE" } };

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
  DELAY_ADMITTED: {
    open: [
      [file(contract)],
      [file(contract), given({ reason: "RISK_TO_OTHER_CUSTOMERS" })],
      [file("PROMISED_UPDATE"), given({ reason: "RISK_TO_OTHER_CUSTOMERS" })],
      [file("SEC_8_K_ITEM_1_05"), given({ reason: "ATTORNEY_GENERAL_DETERMINATION" })],
      [file("GDPR_ARTICLE_34"), given({ reason: "LAW_ENFORCEMENT_REQUEST" })],
      [file("KOREA_PIPA_DATA_SUBJECTS"), given({ reason: "URGENT_MEASURES" })],
    ],
    shut: {
      NONE: [{ clock: clockOf(early) }, file(early), given({ reason: "RISK_TO_OTHER_CUSTOMERS" })],
      ANOTHER_REASON: [
        {
          clock: clockOf("KOREA_PIPA_DATA_SUBJECTS"),
          reasons: [
            titleOf(notificationDelayReasons.URGENT_MEASURES),
            titleOf(notificationDelayReasons.UNAVOIDABLE_CIRCUMSTANCES),
          ],
        },
        file("KOREA_PIPA_DATA_SUBJECTS"),
        given({ reason: "RISK_TO_OTHER_CUSTOMERS" }),
      ],
    },
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
      [file(contract), given({ until: hours(73), ...risk })],
      [file(contract), given({ until: hours(96), ...risk })],
      [file(contract)],
      [file(contract), given({ until: hours(9_000), reason: "URGENT_MEASURES" })],
      [file("SEC_8_K_ITEM_1_05", { dueAt: hours(96) }), given({ until: hours(96 + 30 * 24), ...determined })],
      // Owed within no number: a day from now on.
      [file("GDPR_ARTICLE_34"), given({ until: hours(64), reason: "LAW_ENFORCEMENT_REQUEST" }, hours(40))],
    ],
    shut: {
      TOO_EARLY: [{ dueAt }, file(contract), given({ until: hours(72), ...risk })],
      TOO_LONG: [
        { latest: hours(96).toISOString() },
        file(contract),
        given({ until: new Date(hours(96).getTime() + 1), ...risk }),
      ],
      ONLY_EXTENDS: [
        { reason: titleOf(notificationDelayReasons.EXTRAORDINARY_NATIONAL_SECURITY) },
        file("SEC_8_K_ITEM_1_05", { dueAt: hours(96) }),
        given({ until: hours(100), reason: "EXTRAORDINARY_NATIONAL_SECURITY" }),
      ],
      OVER: [{ dueAt }, file(contract), given({ until: hours(90), ...risk }, hours(73))],
      AGAIN: [
        { delayedUntil: hours(80).toISOString() },
        file(contract, { delayedUntil: hours(80) }),
        given({ until: hours(90), ...risk }),
      ],
    },
  },
  EXTENSION_BOUNDED: {
    open: [
      [file(contract), given({ until: hours(72 + 30 * 24), ...risk })],
      [file(contract, { delayedUntil: hours(90) }), given({ until: hours(100), ...risk })],
      [file(contract)],
      // Thirty days more, and sixty in extraordinary circumstances.
      [delayedFiling(30), given({ until: hours(96 + 60 * 24), ...determined })],
      [delayedFiling(60), given({ until: hours(96 + 120 * 24), reason: "EXTRAORDINARY_NATIONAL_SECURITY" })],
      // A request has no bound in all: each extension has one.
      [
        file("GDPR_ARTICLE_34", { delayedUntil: hours(3_000) }),
        given({ until: hours(3_000 + 30 * 24), reason: "LAW_ENFORCEMENT_REQUEST" }),
      ],
    ],
    shut: {
      TOO_EARLY: [
        { dueAt: hours(90).toISOString() },
        file(contract, { delayedUntil: hours(90) }),
        given({ until: hours(90), ...risk }),
      ],
      TOO_LONG: [
        { latest: hours(96 + 60 * 24).toISOString() },
        delayedFiling(45),
        given({ until: hours(96 + 60 * 24 + 1), ...determined }),
      ],
      NOTHING_TO_EXTEND: [
        { reason: titleOf(notificationDelayReasons.EXTRAORDINARY_NATIONAL_SECURITY) },
        file("SEC_8_K_ITEM_1_05", { dueAt: hours(96) }),
        given({ until: hours(100), reason: "EXTRAORDINARY_NATIONAL_SECURITY" }),
      ],
    },
  },
  EXCEPTION_ADMITTED: {
    open: [
      [file(contract), given({ reason: "DATA_UNINTELLIGIBLE" })],
      [file(early), given({ reason: "DUTY_NOT_APPLICABLE" })],
      [file("GDPR_ARTICLE_33"), given({ reason: "RISK_UNLIKELY" })],
      [file("GDPR_ARTICLE_34"), given({ reason: "HIGH_RISK_AVERTED" })],
      [
        file("GDPR_ARTICLE_34"),
        given({ reason: "DISPROPORTIONATE_EFFORT", publicCommunication: "On the front page, since Monday." }),
      ],
      [file("KOREA_PIPA_REPORT"), given({ reason: "LEAK_RECOVERED" })],
      [file(early)],
    ],
    shut: {
      ANOTHER_REASON: [
        { clock: clockOf(early), reasons: [titleOf(notificationExceptionReasons.DUTY_NOT_APPLICABLE)] },
        file(early),
        given({ reason: "DATA_UNINTELLIGIBLE" }),
      ],
      COMMUNICATION_MISSING: [
        { reason: titleOf(notificationExceptionReasons.DISPROPORTIONATE_EFFORT) },
        file("GDPR_ARTICLE_34"),
        given({ reason: "DISPROPORTIONATE_EFFORT" }),
      ],
    },
  },
  EXCEPTION_UNCONTRADICTED: {
    open: [
      [file(contract), given({ reason: "DATA_UNINTELLIGIBLE" })],
      [file(contract, {}, disclosed), given({ reason: "DUTY_NOT_APPLICABLE" })],
    ],
    shut: {
      CONTRADICTED: [
        {
          reason: titleOf(notificationExceptionReasons.DATA_UNINTELLIGIBLE),
          effects: [titleOf(customerDataEffects.DISCLOSURE)],
        },
        file(contract, {}, disclosed),
        given({ reason: "DATA_UNINTELLIGIBLE" }),
      ],
    },
  },
});

test.each([
  "SEC_8_K_ITEM_1_05",
  "DORA_INITIAL_NOTIFICATION",
  "INDIA_CERT_IN_REPORT",
  early,
  "CIRCIA_INCIDENT_REPORT",
] as const)("%s knows no exception for data that is unintelligible", (clock) =>
  expect(obligationGates.EXCEPTION_ADMITTED(file(clock), unintelligible)).toBeDefined(),
);

test.each(["LOSS", "ALTERATION", "DISCLOSURE"] as const)(
  "%s of customer data contradicts that it was unintelligible",
  (effect) =>
    expect(
      obligationGates.EXCEPTION_UNCONTRADICTED(
        file(contract, {}, caseFile({ incident: { customerDataEffects: [effect] } })),
        unintelligible,
      ),
    ).toBeDefined(),
);
