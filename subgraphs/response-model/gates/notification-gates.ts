import type { Vocabulary } from "../vocabulary.js";
import type { GateTerm } from "./gate-term.js";

/** The gates of who must be told, and until when. */
export const notificationGates = {
  NOTIFICATIONS_MADE: {
    title: "Notifications made",
    description:
      "Each notification clock that may not outlast the response was met, missed on record, excepted with a reason, or ended with the incident. A final report is not among them: it needs what the review finds (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
    refusals: {
      CUSTOMERS_RUNNING: {
        en: 'The clock "{clock}" runs until {dueAt}. Release a notice to the customers with releaseCustomerNotice, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한이 {dueAt}까지 진행 중입니다. releaseCustomerNotice로 고객 통지를 승인해 내보내거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
      CUSTOMERS_DELAYED: {
        en: 'The clock "{clock}" was due at {dueAt}, and legal affairs lets the notice wait until {delayedUntil}. Release a notice to the customers with releaseCustomerNotice, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한은 {dueAt}까지였으며, 대외 및 법률 업무 팀이 {delayedUntil}까지 통지를 연기했습니다. releaseCustomerNotice로 고객 통지를 승인해 내보내거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
      CUSTOMERS_MISSED: {
        en: 'The clock "{clock}" ran out at {dueAt}, and the notice is still owed. Release a notice to the customers with releaseCustomerNotice, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한이 {dueAt}에 지났으며 통지 의무는 남아 있습니다. releaseCustomerNotice로 고객 통지를 승인해 내보내거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
      AUTHORITY_RUNNING: {
        en: 'The clock "{clock}" runs until {dueAt}. Notify the authority and record that with recordAuthorityNotice, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한이 {dueAt}까지 진행 중입니다. 당국에 신고하고 recordAuthorityNotice로 기록하거나, 신고 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
      AUTHORITY_MISSED: {
        en: 'The clock "{clock}" ran out at {dueAt}, and the notice is still owed. Notify the authority and record that with recordAuthorityNotice, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한이 {dueAt}에 지났으며 신고 의무는 남아 있습니다. 당국에 신고하고 recordAuthorityNotice로 기록하거나, 신고 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
    },
  },
  NOTIFICATIONS_SETTLED: {
    title: "Notifications settled",
    description:
      "Each notification clock of the incident was met, missed on record or excepted with a reason, so that nobody who must be told is forgotten (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
    refusals: {
      CUSTOMERS_RUNNING: {
        en: 'The clock "{clock}" runs until {dueAt}. Release a notice to the customers with releaseCustomerNotice, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한이 {dueAt}까지 진행 중입니다. releaseCustomerNotice로 고객 통지를 승인해 내보내거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
      CUSTOMERS_DELAYED: {
        en: 'The clock "{clock}" was due at {dueAt}, and legal affairs lets the notice wait until {delayedUntil}. Release a notice to the customers with releaseCustomerNotice, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한은 {dueAt}까지였으며, 대외 및 법률 업무 팀이 {delayedUntil}까지 통지를 연기했습니다. releaseCustomerNotice로 고객 통지를 승인해 내보내거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
      CUSTOMERS_MISSED: {
        en: 'The clock "{clock}" ran out at {dueAt}, and the notice is still owed. Release a notice to the customers with releaseCustomerNotice, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한이 {dueAt}에 지났으며 통지 의무는 남아 있습니다. releaseCustomerNotice로 고객 통지를 승인해 내보내거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
      AUTHORITY_RUNNING: {
        en: 'The clock "{clock}" runs until {dueAt}. Notify the authority and record that with recordAuthorityNotice, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한이 {dueAt}까지 진행 중입니다. 당국에 신고하고 recordAuthorityNotice로 기록하거나, 신고 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
      AUTHORITY_MISSED: {
        en: 'The clock "{clock}" ran out at {dueAt}, and the notice is still owed. Notify the authority and record that with recordAuthorityNotice, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한이 {dueAt}에 지났으며 신고 의무는 남아 있습니다. 당국에 신고하고 recordAuthorityNotice로 기록하거나, 신고 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
    },
  },
  CLOCK_RUNNING: {
    title: "Clock running",
    description:
      "The notification clock that is named runs for this incident and nothing has ended it (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      NOT_RUNNING: {
        en: 'The clock "{clock}" does not run for this incident. Running are: {running}.',
        ko: "‘{clock}’ 기한은 이 인시던트에서 진행 중이 아닙니다. 진행 중인 기한: {running}.",
      },
    },
  },
  CLOCK_STARTABLE: {
    title: "Clock startable",
    description:
      "The notification clock was not started for this incident before, does not start by itself, and what starts it is on record (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      STARTED: {
        en: 'The clock "{clock}" was started for this incident already.',
        ko: "‘{clock}’ 기한은 이 인시던트에서 이미 시작되었습니다.",
      },
      BY_DECLARATION: {
        en: 'The clock "{clock}" starts by itself when the incident is declared, with declareIncident.',
        ko: "‘{clock}’ 기한은 declareIncident로 인시던트를 선언하면 자동으로 시작됩니다.",
      },
      IN_THE_FUTURE: {
        en: "A clock cannot start in the future. Name the moment when it started, or leave `startedAt` out for now.",
        ko: "기한은 미래에 시작될 수 없습니다. 시작된 시각을 입력하거나, 지금이라면 `startedAt`을 비워 두십시오.",
      },
      NOTICE_MISSING: {
        en: 'The clock "{clock}" starts with the notice that "{before}" asks for, and that notice is not on record. Record it with recordAuthorityNotice, then start this clock.',
        ko: "‘{clock}’ 기한은 ‘{before}’에 따른 신고로 시작되며, 그 신고가 기록되어 있지 않습니다. recordAuthorityNotice로 기록한 뒤 이 기한을 시작하십시오.",
      },
      OTHER_START: {
        en: 'The clock "{clock}" starts at {startsAt}, when the notice that "{before}" asks for was recorded. Leave out `startedAt`.',
        ko: "‘{clock}’ 기한은 ‘{before}’에 따른 신고가 기록된 {startsAt}에 시작됩니다. `startedAt`을 비워 두십시오.",
      },
    },
  },
  OWED_TO_AN_AUTHORITY: {
    title: "Owed to an authority",
    description:
      "The notice is owed to an authority. What customers are owed, only communications tells them (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      TO_CUSTOMERS: {
        en: '"{clock}" is owed to customers, whom only communications tells, with draftCustomerNotice and releaseCustomerNotice.',
        ko: "‘{clock}’은(는) 고객에 대한 통지이며, 고객 커뮤니케이션 팀만 draftCustomerNotice와 releaseCustomerNotice로 통지합니다.",
      },
    },
  },
  DELAY_BOUNDED: {
    title: "Delay bounded",
    description:
      "A notice to customers is let wait until a moment that lies ahead and after its deadline; it always has an end (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      TOO_EARLY: {
        en: "The notice is due at {dueAt}. `until` must lie after that, and ahead.",
        ko: "통지 기한은 {dueAt}입니다. `until`은 그 이후이면서 미래의 시각이어야 합니다.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
