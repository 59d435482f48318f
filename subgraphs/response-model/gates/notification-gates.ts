import type { Vocabulary } from "../vocabulary.js";
import type { GateTerm } from "./gate-term.js";

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

/** The gates of who must be told, and until when. */
export const notificationGates = {
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
  CLOCK_STARTABLE: {
    title: "Clock startable",
    description:
      "Each clock that is named is in force, is not started by itself, was not started for the same addressee before, unless the incident was reopened and what happened is later than its settlement, and starts at a moment that has come (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      STARTED: {
        en: '"{clock}" is owed to {addressee} already. Work on that obligation instead.',
        ko: "‘{clock}’ 의무가 {addressee}에 대해 이미 있습니다. 그 의무에 대해 작업하십시오.",
      },
      SETTLED: {
        en: '"{clock}" towards {addressee} was settled at {settledAt}. What belongs to that is added to the notice, with supplementAuthorityNotice, or with draftCustomerNotice where customers were told. It starts anew only in an incident that was reopened, from a moment later than that.',
        ko: "{addressee}에 대한 ‘{clock}’ 의무는 {settledAt}에 종료되었습니다. 그에 관한 내용은 supplementAuthorityNotice로, 고객에게 통지한 경우에는 draftCustomerNotice로 보완하십시오. 인시던트가 재개된 뒤 그보다 나중에 발생한 사안에 대해서만 기한을 새로 시작할 수 있습니다.",
      },
      ENDED: {
        en: '"{clock}" towards {addressee} ended with the incident. If it is owed after all, reopen the incident with reopenIncident: it runs again from its first start.',
        ko: "{addressee}에 대한 ‘{clock}’ 의무는 인시던트와 함께 종료되었습니다. 여전히 의무가 있다면 reopenIncident로 인시던트를 재개하십시오. 그러면 처음 기산 시점부터 다시 진행됩니다.",
      },
      AFTER_THE_END: {
        en: '"{clock}" is owed to those whom only communications tells, and the incident has ended. Reopen it with reopenIncident first.',
        ko: "‘{clock}’은(는) 고객 커뮤니케이션 팀만 통지할 수 있으며, 인시던트가 종료되었습니다. 먼저 reopenIncident로 재개하십시오.",
      },
      BY_DECLARATION: {
        en: 'The clock "{clock}" starts by itself when the incident is declared, with declareIncident.',
        ko: "‘{clock}’ 기한은 declareIncident로 인시던트를 선언하면 자동으로 시작됩니다.",
      },
      BY_A_NOTICE: {
        en: 'The clock "{clock}" starts by itself when the notice before it is recorded, with recordAuthorityNotice or releaseCustomerNotice.',
        ko: "‘{clock}’ 기한은 recordAuthorityNotice 또는 releaseCustomerNotice로 앞선 통지가 기록되면 자동으로 시작됩니다.",
      },
      NOT_IN_FORCE: {
        en: 'The clock "{clock}" is not in force at {at}: the law does not set it for what happened then. Leave it out.',
        ko: "‘{clock}’ 기한은 {at}에 시행 중이 아닙니다. 해당 시점의 사안에는 법이 이 기한을 정하지 않으므로 제외하십시오.",
      },
      IN_THE_FUTURE: {
        en: "A clock cannot start in the future. Name the moment when it started, or leave the moment out until it has come.",
        ko: "기한은 미래에 시작될 수 없습니다. 시작된 시각을 입력하거나, 발생할 때까지 비워 두십시오.",
      },
      ADDRESSEE_MISSING: {
        en: '"{clock}" is owed to one of several: name it in `addressee`, for instance the authority of the country.',
        ko: "‘{clock}’ 의무의 상대방은 여럿일 수 있습니다. 해당 국가의 당국 등을 `addressee`에 입력하십시오.",
      },
      OTHER_START_NEEDLESS: {
        en: '"{clock}" counts from one moment alone. Leave out `otherStartAt`.',
        ko: "‘{clock}’은(는) 한 시점부터만 기산합니다. `otherStartAt`을 비워 두십시오.",
      },
      OTHER_START_MISSING: {
        en: '"{clock}" counts from awareness as well: say in `otherStartAt` when that was.',
        ko: "‘{clock}’은(는) 인지 시점도 함께 기산합니다. `otherStartAt`에 인지 시점을 입력하십시오.",
      },
      OTHER_START_LATER: {
        en: 'The other moment from which "{clock}" counts cannot lie after its start. Mend `otherStartAt`.',
        ko: "‘{clock}’이(가) 함께 기산하는 시점은 기산 시점 이후일 수 없습니다. `otherStartAt`을 수정하십시오.",
      },
      CONTRACT_MISSING: {
        en: '"{clock}" is of a contract of the organization: name it in `contract`, by its code, as the query `contractClocks` lists them.',
        ko: "‘{clock}’은(는) 조직의 개별 계약에 따른 기한입니다. `contractClocks` 질의에 나오는 코드로 `contract`에 입력하십시오.",
      },
      CONTRACT_UNKNOWN: {
        en: "There is no contract with the code {contract} that applied at {at}. Look for it with the query `contractClocks`, or have it added to the file of contract clocks.",
        ko: "{at}에 유효한 {contract} 코드의 계약이 없습니다. `contractClocks` 질의에서 찾거나 계약 기한 파일에 추가하십시오.",
      },
      NO_CONTRACT: {
        en: '"{clock}" is not of a contract of the organization. Leave out `contract`.',
        ko: "‘{clock}’은(는) 조직의 개별 계약에 따른 기한이 아닙니다. `contract`를 비워 두십시오.",
      },
      TWICE: {
        en: '"{clock}" is named twice for {addressee}. Name it once.',
        ko: "‘{clock}’ 기한이 {addressee}에 대해 두 번 지정되었습니다. 한 번만 지정하십시오.",
      },
      TOO_MANY: {
        en: "An incident can have {limit} obligations at most.",
        ko: "인시던트 하나에는 의무를 {limit}개까지만 둘 수 있습니다.",
      },
    },
  },
  START_CORRECTABLE: {
    title: "Start correctable",
    description:
      "The start of the clock was recorded by somebody, and the moment that is named is another one that has come, at which the clock was in force (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      NOT_STARTED: {
        en: 'What starts "{clock}" has not been recorded, so there is no start to correct. Record it with startNotificationClock.',
        ko: "‘{clock}’의 기산 사유가 기록되지 않아 정정할 기산 시점이 없습니다. startNotificationClock으로 기록하십시오.",
      },
      BY_DECLARATION: {
        en: '"{clock}" counts from the declaration of the incident, which is on record. Its start cannot be corrected.',
        ko: "‘{clock}’은(는) 기록된 인시던트 선언 시점부터 기산하므로 기산 시점을 정정할 수 없습니다.",
      },
      BY_A_NOTICE: {
        en: '"{clock}" counts from the notice before it, which is on record. Its start cannot be corrected.',
        ko: "‘{clock}’은(는) 기록된 앞선 신고 시점부터 기산하므로 기산 시점을 정정할 수 없습니다.",
      },
      BY_A_PROMISE: {
        en: '"{clock}" is due when a notice promised it, which is on record. Its start cannot be corrected.',
        ko: "‘{clock}’의 기한은 앞선 통지에서 약속한 대로 기록되어 있으므로 기산 시점을 정정할 수 없습니다.",
      },
      IN_THE_FUTURE: {
        en: "A clock cannot start in the future. Name the moment when it started.",
        ko: "기한은 미래에 시작될 수 없습니다. 시작된 시각을 입력하십시오.",
      },
      NOT_IN_FORCE: {
        en: '"{clock}" is not in force at {at}. If no notice is due, record why with recordNotificationException.',
        ko: "‘{clock}’은(는) {at}에 시행 중이 아닙니다. 의무가 없다면 recordNotificationException으로 사유를 기록하십시오.",
      },
      OTHER_START_NEEDLESS: {
        en: '"{clock}" counts from one moment alone. Leave out `otherStartAt`.',
        ko: "‘{clock}’은(는) 한 시점부터만 기산합니다. `otherStartAt`을 비워 두십시오.",
      },
      OTHER_START_MISSING: {
        en: '"{clock}" counts from awareness as well: say in `otherStartAt` when that was.',
        ko: "‘{clock}’은(는) 인지 시점도 함께 기산합니다. `otherStartAt`에 인지 시점을 입력하십시오.",
      },
      OTHER_START_LATER: {
        en: 'The other moment from which "{clock}" counts cannot lie after its start. Mend `otherStartAt`.',
        ko: "‘{clock}’이(가) 함께 기산하는 시점은 기산 시점 이후일 수 없습니다. `otherStartAt`을 수정하십시오.",
      },
      SETTLED: {
        en: '"{clock}" was settled at {at} before, and counts anew only from a later moment. Mend `startedAt`.',
        ko: "‘{clock}’ 의무가 이전에 {at}에 종료되었으므로, 그보다 나중 시점부터만 새로 기산합니다. `startedAt`을 수정하십시오.",
      },
      TAKEN: {
        en: '"{clock}" is owed from {at} already, by another obligation. Mend `startedAt`.',
        ko: "{at}부터 기산하는 ‘{clock}’ 의무가 이미 있습니다. `startedAt`을 수정하십시오.",
      },
      UNCHANGED: {
        en: "The clock counts from {at} already: nothing would change. Mend `startedAt`.",
        ko: "기한이 이미 {at}부터 기산되고 있어 달라지는 것이 없습니다. `startedAt`을 수정하십시오.",
      },
    },
  },
  NOTICES_POSSIBLE: {
    title: "Notices possible",
    description:
      "What authorities are told can be recorded: as long as the incident is not archived, and in the one that goes on where it was merged. An authority asks also after an incident has ended (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      MERGED: {
        en: "The incident was merged into {survivor} at {endedAt}. Tell authorities there.",
        ko: "인시던트가 {endedAt}에 {survivor}에 병합되었습니다. 신고는 그 인시던트에서 진행하십시오.",
      },
      BEING_MERGED: {
        en: "The incident is being merged into {survivor}, which takes in what is owed. Tell authorities there.",
        ko: "인시던트를 {survivor}에 병합하는 중이며, 신고 의무도 그 인시던트로 옮기고 있습니다. 신고는 그 인시던트에서 진행하십시오.",
      },
      ARCHIVED: {
        en: "The incident was archived at {archivedAt}, and its records stand as they were. If there is more to tell, reopen it with reopenIncident.",
        ko: "인시던트가 {archivedAt}에 보관 처리되어 기록이 확정되었습니다. 추가로 신고할 내용이 있으면 reopenIncident로 재개하십시오.",
      },
    },
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
  CLOCK_STARTED: {
    title: "Clock started",
    description:
      "What starts the clock of the obligation is on record (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      NOT_STARTED: {
        en: 'What starts "{clock}" has not been recorded. Record it with startNotificationClock first.',
        ko: "‘{clock}’의 기산 사유가 기록되지 않았습니다. 먼저 startNotificationClock으로 기록하십시오.",
      },
    },
  },
  OWED_TO_AN_AUTHORITY: {
    title: "Owed to an authority",
    description:
      "The notice is owed to an authority or to investors. Customers and the people whose data is concerned are told by communications alone (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      TO_CUSTOMERS: {
        en: '"{clock}" is owed to those whom only communications tells, with releaseCustomerNotice.',
        ko: "‘{clock}’은(는) 고객 커뮤니케이션 팀만 releaseCustomerNotice로 통지할 수 있습니다.",
      },
    },
  },
  TOLD_WHOM_IT_IS_OWED: {
    title: "Told whom it is owed",
    description:
      "The notice went to whomever it is owed: another authority that was told meets only what it is owed itself (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      ANOTHER: {
        en: "This notice is owed to {addressee}. Leave out `authority`, or record the notice on the obligation towards the authority that was told.",
        ko: "이 통지의 상대방은 {addressee}입니다. `authority`를 비워 두거나, 통지한 당국에 대한 의무에 기록하십시오.",
      },
    },
  },
  DELAY_ADMITTED: {
    title: "Delay admitted",
    description:
      "The law or the contract behind the notice admits that it waits for this reason. Each clock says which reasons those are, with the article (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      NONE: {
        en: 'The law behind "{clock}" admits no delay. If no notice is due, record why with recordNotificationException.',
        ko: "‘{clock}’의 근거 법은 연기를 인정하지 않습니다. 통지·신고 의무가 없다면 recordNotificationException으로 사유를 기록하십시오.",
      },
      ANOTHER_REASON: {
        en: '"{clock}" may not wait for this reason. Admitted: {reasons}. Give one of those where it holds, or tell them now.',
        ko: "‘{clock}’은(는) 이 사유로 연기할 수 없습니다. 인정되는 사유: {reasons}. 해당하는 사유를 제시하거나 지금 통지·신고하십시오.",
      },
    },
  },
  NOTICE_COMPLETE: {
    title: "Notice complete",
    description:
      "The notice says everything that the law asks for, or says what will follow, and by when (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      MISSING: {
        en: 'The notice does not say all that "{clock}" asks for. Missing: {missing}. Say it in `content`, or say in `nextUpdate` and `nextUpdateAt` what will follow, and by when.',
        ko: "‘{clock}’에서 요구하는 내용이 모두 포함되지 않았습니다. 누락된 항목: {missing}. `content`에 작성하거나, 후속 내용과 시점을 `nextUpdate`와 `nextUpdateAt`에 입력하십시오.",
      },
      TWICE: {
        en: "{item} is said twice in `content`. Say it once.",
        ko: "{item} 항목이 `content`에 두 번 있습니다. 한 번만 작성하십시오.",
      },
    },
  },
  NOTICE_DATED: {
    title: "Notice dated",
    description:
      "The notice was sent after its clock started, after the notice that it adds to and not in the future, and what it promises is due later (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      SENT_IN_THE_FUTURE: {
        en: "A notice is recorded once it was sent: `sentAt` cannot lie in the future.",
        ko: "발송한 뒤에 기록하십시오. `sentAt`은 미래일 수 없습니다.",
      },
      SENT_BEFORE_START: {
        en: "The clock started at {startedAt}: `sentAt` cannot lie before that.",
        ko: "기한은 {startedAt}에 시작되었습니다. `sentAt`은 그 이전일 수 없습니다.",
      },
      SENT_BEFORE_NOTICE: {
        en: "The notice that this one adds to was sent at {sentAt}: `sentAt` cannot lie before that.",
        ko: "보완 대상이 되는 기존 신고는 {sentAt}에 발송되었습니다. `sentAt`은 그 이전일 수 없습니다.",
      },
      PROMISED_TOO_LATE: {
        en: "What is promised must be told by {latest}: mend `nextUpdateAt`.",
        ko: "약속한 내용은 {latest}까지 알려야 합니다. `nextUpdateAt`을 수정하십시오.",
      },
      PROMISED_IN_THE_PAST: {
        en: "What is promised must be due later than now: mend `nextUpdateAt`.",
        ko: "후속 통지 시점은 현재 이후여야 합니다. `nextUpdateAt`을 수정하십시오.",
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
  LATENESS_EXPLAINED: {
    title: "Lateness explained",
    description: "A notice that comes after its deadline says why (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      LATE: {
        en: "The notice was due at {dueAt}, and was sent later. Say in `lateReason` why.",
        ko: "기한은 {dueAt}까지였으며 그 이후에 발송되었습니다. `lateReason`에 사유를 입력하십시오.",
      },
    },
  },
  MEETS_WHAT_IS_OWED: {
    title: "Meets what is owed",
    description:
      "What a notice is said to meet is owed, has started, and is told by communications (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      UNKNOWN: {
        en: "The incident has no obligation with the id {obligation}. Take the ids from its obligations.",
        ko: "인시던트에 ID가 {obligation}인 의무가 없습니다. 인시던트의 의무 목록에 있는 ID를 사용하십시오.",
      },
      TO_AN_AUTHORITY: {
        en: '"{clock}" is owed to an authority or to investors: that is recorded with recordAuthorityNotice.',
        ko: "‘{clock}’은(는) 당국 또는 투자자에 대한 의무이므로 recordAuthorityNotice로 기록합니다.",
      },
      SETTLED: {
        en: '"{clock}" is settled already. Leave it out.',
        ko: "‘{clock}’은(는) 이미 종료되었습니다. 제외하십시오.",
      },
      NOT_STARTED: {
        en: 'What starts "{clock}" has not been recorded. Have it recorded with startNotificationClock first, or leave it out.',
        ko: "‘{clock}’의 기산 사유가 기록되지 않았습니다. 먼저 startNotificationClock으로 기록하게 하거나 제외하십시오.",
      },
    },
  },
  PROGRESS_REPORTABLE: {
    title: "Progress reportable",
    description:
      "A progress report takes the place of a notice only where the law allows it, and while the response goes on (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      NO_PROGRESS_REPORT: {
        en: '"{clock}" asks for the notice itself: no progress report takes its place. Leave out `stillOngoing`.',
        ko: "‘{clock}’은(는) 통지 자체를 요구하며 경과 보고로 대신할 수 없습니다. `stillOngoing`을 비워 두십시오.",
      },
      HANDLED: {
        en: "The incident was handled: the final report is due now. Leave out `stillOngoing`.",
        ko: "인시던트 처리가 끝났으므로 최종 보고서를 제출해야 합니다. `stillOngoing`을 비워 두십시오.",
      },
    },
  },
  DELAY_BOUNDED: {
    title: "Delay bounded",
    description:
      "A notice is let wait once, until a moment that lies ahead, after its deadline and no later than its law or contract admits for the reason: for a notice to customers, 24 hours after it is due (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      TOO_EARLY: {
        en: "The notice is due at {dueAt}. `until` must lie after that, and ahead.",
        ko: "기한은 {dueAt}입니다. `until`은 그 이후이면서 미래의 시각이어야 합니다.",
      },
      TOO_LONG: {
        en: "For this reason it can wait until {latest} at first. Where more is admitted, extendNotificationDelay lets it wait longer, with the approval of an executive incident manager.",
        ko: "이 사유로는 우선 {latest}까지만 연기할 수 있습니다. 더 긴 연기가 인정되는 경우에는 책임 인시던트 관리자의 승인을 받아 extendNotificationDelay로 연기할 수 있습니다.",
      },
      ONLY_EXTENDS: {
        en: '"{reason}" only adds to a delay that there is. Give the reason for the first delay; extendNotificationDelay adds to it.',
        ko: "‘{reason}’ 사유로는 이미 있는 연기를 연장할 수만 있습니다. 먼저 최초 연기 사유를 제시한 뒤 extendNotificationDelay로 연장하십시오.",
      },
      OVER: {
        en: "The notice was due at {dueAt}: what is late is not let wait. Send it now.",
        ko: "기한이 {dueAt}에 지났으므로 연기할 수 없습니다. 지금 통지·신고하십시오.",
      },
      AGAIN: {
        en: "The notice was let wait until {delayedUntil} before. Where more is admitted, extendNotificationDelay lets it wait longer, with the approval of an executive incident manager.",
        ko: "이미 {delayedUntil}까지 연기되었습니다. 더 긴 연기가 인정되는 경우에는 책임 인시던트 관리자의 승인을 받아 extendNotificationDelay로 연기할 수 있습니다.",
      },
    },
  },
  EXTENSION_BOUNDED: {
    title: "Extension bounded",
    description:
      "A notice is let wait longer until a moment that lies ahead, after its present end and no later than its law or contract admits for the reason: for a notice to customers, in an extreme case, 30 days after it is due (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      TOO_EARLY: {
        en: "The notice may wait until {dueAt} as it is. `until` must lie after that, and ahead.",
        ko: "이미 {dueAt}까지 기다릴 수 있습니다. `until`은 그 이후이면서 미래의 시각이어야 합니다.",
      },
      TOO_LONG: {
        en: "For this reason it may wait until {latest} at the latest.",
        ko: "이 사유로는 늦어도 {latest}까지만 연기할 수 있습니다.",
      },
      NOTHING_TO_EXTEND: {
        en: '"{reason}" only adds to a delay that there is. Record the first one with delayNotification.',
        ko: "‘{reason}’ 사유로는 이미 있는 연기를 연장할 수만 있습니다. 먼저 delayNotification으로 최초 연기를 기록하십시오.",
      },
    },
  },
  EXCEPTION_ADMITTED: {
    title: "Exception admitted",
    description:
      "The law or the contract behind the notice knows the reason why none is due, or the duty does not apply at all; where a public communication takes the place of the notice, it was made. Each clock says which reasons those are, with the article (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
    refusals: {
      ANOTHER_REASON: {
        en: '"{clock}" knows no such exception. Admitted: {reasons}. Give one of those where it holds, or tell them.',
        ko: "‘{clock}’에는 이러한 예외가 없습니다. 인정되는 사유: {reasons}. 해당하는 사유를 제시하거나 통지·신고하십시오.",
      },
      COMMUNICATION_MISSING: {
        en: 'For "{reason}", a public communication takes the place of the notice. Say in `publicCommunication` where and when it was made.',
        ko: "‘{reason}’ 사유의 경우 공개 공지로 통지를 대신합니다. 언제 어디에 공지했는지 `publicCommunication`에 입력하십시오.",
      },
    },
  },
  EXCEPTION_UNCONTRADICTED: {
    title: "Exception uncontradicted",
    description:
      "What is on record of the data, of the incident or of an affected tenant, does not contradict the reason why no notice is due: data that was disclosed is not unintelligible, and data that was lost or altered is breached whether it could be read or not (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      CONTRADICTED: {
        en: 'What is on record of customer data contradicts "{reason}": {effects}. Send the notice, or give another reason.',
        ko: "고객 데이터에 대해 기록된 영향({effects})이 ‘{reason}’ 사유와 모순됩니다. 통지를 발송하거나 다른 사유를 제시하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
