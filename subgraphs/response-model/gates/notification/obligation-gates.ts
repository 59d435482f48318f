import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** What is said of a notice that is still owed, by who gives it and how it stands. */
const stillOwed = {
  CUSTOMERS_RUNNING: {
    en: 'The clock "{clock}" runs until {dueAt}. Notify them with releaseCustomerNotice and recordNoticeDelivery, or record with recordNotificationException why no notice is due.',
    ko: "‘{clock}’ 기한이 {dueAt}까지 진행 중입니다. releaseCustomerNotice와 recordNoticeDelivery로 통지하거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
  },
  CUSTOMERS_WITHOUT_DELAY: {
    en: '"{clock}" is owed without undue delay since {since}. Notify them with releaseCustomerNotice and recordNoticeDelivery, or record with recordNotificationException why no notice is due.',
    ko: "‘{clock}’ 의무가 {since}부터 지체 없이 이행되어야 합니다. releaseCustomerNotice와 recordNoticeDelivery로 통지하거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
  },
  CUSTOMERS_MISSED: {
    en: 'The clock "{clock}" ran out at {dueAt}, and the notice is still owed. Notify them with releaseCustomerNotice and recordNoticeDelivery, or record with recordNotificationException why no notice is due.',
    ko: "‘{clock}’ 기한이 {dueAt}에 지났으며 통지 의무는 남아 있습니다. releaseCustomerNotice와 recordNoticeDelivery로 통지하거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
  },
  CUSTOMERS_NOT_STARTED: {
    en: '"{clock}" applies, and what starts it has not been recorded. Record that with startNotificationClock once it has happened, or record with recordNotificationException why no notice is due.',
    ko: "‘{clock}’ 의무가 적용되지만 기산 사유가 기록되지 않았습니다. 발생하면 startNotificationClock으로 기록하거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
  },
  CUSTOMERS_DELAYED: {
    en: 'The notice of "{clock}" may wait until {delayedUntil}. Notify them with releaseCustomerNotice and recordNoticeDelivery, or record with recordNotificationException why no notice is due.',
    ko: "‘{clock}’ 통지가 {delayedUntil}까지 연기되었습니다. releaseCustomerNotice와 recordNoticeDelivery로 통지하거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
  },
  AUTHORITY_RUNNING: {
    en: 'The clock "{clock}" runs until {dueAt}. Tell them and record that with recordAuthorityNotice, or record with recordNotificationException why no notice is due.',
    ko: "‘{clock}’ 기한이 {dueAt}까지 진행 중입니다. 신고한 뒤 recordAuthorityNotice로 기록하거나, 신고 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
  },
  AUTHORITY_WITHOUT_DELAY: {
    en: '"{clock}" is owed without undue delay since {since}. Tell them and record that with recordAuthorityNotice, or record with recordNotificationException why no notice is due.',
    ko: "‘{clock}’ 의무가 {since}부터 지체 없이 이행되어야 합니다. 신고한 뒤 recordAuthorityNotice로 기록하거나, 신고 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
  },
  AUTHORITY_MISSED: {
    en: 'The clock "{clock}" ran out at {dueAt}, and the notice is still owed. Tell them and record that with recordAuthorityNotice, or record with recordNotificationException why no notice is due.',
    ko: "‘{clock}’ 기한이 {dueAt}에 지났으며 신고 의무는 남아 있습니다. 신고한 뒤 recordAuthorityNotice로 기록하거나, 신고 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
  },
  AUTHORITY_DELAYED: {
    en: 'The notice of "{clock}" may wait until {delayedUntil}. Tell them and record that with recordAuthorityNotice, or record with recordNotificationException why no notice is due.',
    ko: "‘{clock}’이(가) {delayedUntil}까지 연기되었습니다. 신고한 뒤 recordAuthorityNotice로 기록하거나, 신고 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
  },
  AUTHORITY_NOT_STARTED: {
    en: '"{clock}" applies, and what starts it has not been recorded. Record that with startNotificationClock once it has happened, or record with recordNotificationException why no notice is due.',
    ko: "‘{clock}’ 의무가 적용되지만 기산 사유가 기록되지 않았습니다. 발생하면 startNotificationClock으로 기록하거나, 신고 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
  },
} as const;

/** The gates of what is owed: by which laws, and that nobody who must be told is forgotten. */
export const obligationGates = {
  NOTIFICATIONS_MADE: {
    title: "Notifications made",
    description:
      "Everybody who must be told before the response ends was told, in time or late for a reason, or there is a reason on record why no notice is due. A final report is not among them: it needs what the review finds (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
    refusals: stillOwed,
  },
  NOTIFICATIONS_SETTLED: {
    title: "Notifications settled",
    description:
      "Everybody who must be told was told, in time or late for a reason, or there is a reason on record why no notice is due, so that nobody is forgotten (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
    refusals: stillOwed,
  },
  LAWS_ASSESSED: {
    title: "Laws assessed",
    description:
      "Each clock that is named is of a law that was found to apply, now or before, and of each law that applies somebody is owed a notice (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      LAW_NOT_NAMED: {
        en: '"{clock}" is of {law}, which was not found to apply. Name that law in `laws`, with `applies: true` and why.',
        ko: "‘{clock}’은(는) {law}에 따른 기한이지만, 이 법이 적용된다고 판단되지 않았습니다. `laws`에 `applies: true`와 사유를 함께 입력하십시오.",
      },
      DOES_NOT_APPLY: {
        en: '"{clock}" is of {law}, which was found not to apply. If it does after all, the Trust team records that first.',
        ko: "‘{clock}’은(는) {law}에 따른 기한이며, 이 법은 적용되지 않는다고 판단되었습니다. 적용된다면 먼저 트러스트 팀이 이를 기록해야 합니다.",
      },
      NO_NOTICE: {
        en: "{law} applies, and no notice that it asks for is on record. Name what is owed in `obligations`; where a condition of it is not met, record that with recordNotificationException.",
        ko: "{law}이(가) 적용되지만 이 법에 따른 통지·신고 의무가 기록되어 있지 않습니다. `obligations`에 해당 의무를 입력하고, 요건이 충족되지 않으면 recordNotificationException으로 기록하십시오.",
      },
      LAW_TWICE: {
        en: "{law} is named twice. Say once whether it applies.",
        ko: "{law}이(가) 두 번 지정되었습니다. 적용 여부를 한 번만 입력하십시오.",
      },
    },
  },
  REGULATIONS_ASSESSED: {
    title: "Regulations assessed",
    description:
      "Where customer data was affected, it is on record which laws apply (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
    refusals: {
      NOT_ASSESSED: {
        en: "Customer data was affected, and nobody has recorded which laws apply. The Trust team does that with assessApplicableRegulations.",
        ko: "고객 데이터가 영향을 받았지만 어떤 법이 적용되는지 기록되지 않았습니다. 트러스트 팀이 assessApplicableRegulations로 기록해야 합니다.",
      },
    },
  },
  OBLIGATIONS_HAVE_SPACE: {
    title: "Obligations have space",
    description:
      "What the notice promises still fits among the obligations of the incident (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      TOO_MANY: {
        en: "An incident can have {limit} obligations at most. Say all of it in this notice, and leave out `nextUpdate` and `nextUpdateAt`.",
        ko: "인시던트 하나에는 의무를 {limit}개까지만 둘 수 있습니다. 이번에 모든 내용을 알리고 `nextUpdate`와 `nextUpdateAt`을 비워 두십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
