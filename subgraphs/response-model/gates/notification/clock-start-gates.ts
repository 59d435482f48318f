import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** What is said of a clock that counts from a second moment as well. */
const otherStart = {
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
} as const;

/** The gates of when a clock starts. */
export const clockStartGates = {
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
        ko: "{addressee}에 대한 ‘{clock}’ 의무는 {settledAt}에 처리되었습니다. 그에 관한 내용은 supplementAuthorityNotice로, 고객에게 통지한 경우에는 draftCustomerNotice로 보완하십시오. 인시던트가 재개된 뒤 그보다 나중에 발생한 사안에 대해서만 기한을 새로 시작할 수 있습니다.",
      },
      ENDED: {
        en: '"{clock}" towards {addressee} ended with the incident. If it is owed after all, reopen the incident with reopenIncident: it runs again from its first start.',
        ko: "{addressee}에 대한 ‘{clock}’ 의무는 인시던트와 함께 끝났습니다. 여전히 의무가 있다면 reopenIncident로 인시던트를 재개하십시오. 그러면 처음 기산 시점부터 다시 진행됩니다.",
      },
      AFTER_THE_END: {
        en: '"{clock}" is owed to those whom only communications tells, and the incident has ended. Reopen it with reopenIncident first.',
        ko: "‘{clock}’은(는) 고객 커뮤니케이션 팀만 통지할 수 있으며, 인시던트가 이미 끝났습니다. 먼저 reopenIncident로 재개하십시오.",
      },
      BY_DECLARATION: {
        en: 'The clock "{clock}" starts by itself when the incident is declared, with declareIncident.',
        ko: "‘{clock}’ 기한은 declareIncident로 인시던트를 선언하면 자동으로 시작됩니다.",
      },
      BY_A_NOTICE: {
        en: 'The clock "{clock}" starts by itself when the notice before it is recorded, with recordAuthorityNotice or releaseCustomerNotice.',
        ko: "‘{clock}’ 기한은 recordAuthorityNotice 또는 releaseCustomerNotice로 앞선 통지·신고가 기록되면 자동으로 시작됩니다.",
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
      ...otherStart,
      CONTRACT_MISSING: {
        en: '"{clock}" is of a contract of the organization: name it in `contract`, by its code, as the query `contractClocks` lists them.',
        ko: "‘{clock}’은(는) 조직의 개별 계약에 따른 기한입니다. `contractClocks` 쿼리에 나오는 코드로 `contract`에 입력하십시오.",
      },
      CONTRACT_UNKNOWN: {
        en: "There is no contract with the code {contract} that applied at {at}. Look for it with the query `contractClocks`, or have it added to the file of contract clocks.",
        ko: "{at}에 유효한 {contract} 코드의 계약이 없습니다. `contractClocks` 쿼리에서 찾거나 계약 기한 파일에 추가하십시오.",
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
        ko: "‘{clock}’의 기한은 앞선 통지·신고에서 약속한 대로 기록되어 있으므로 기산 시점을 정정할 수 없습니다.",
      },
      IN_THE_FUTURE: {
        en: "A clock cannot start in the future. Name the moment when it started.",
        ko: "기한은 미래에 시작될 수 없습니다. 시작된 시각을 입력하십시오.",
      },
      NOT_IN_FORCE: {
        en: '"{clock}" is not in force at {at}. If no notice is due, record why with recordNotificationException.',
        ko: "‘{clock}’은(는) {at}에 시행 중이 아닙니다. 의무가 없다면 recordNotificationException으로 사유를 기록하십시오.",
      },
      ...otherStart,
      SETTLED: {
        en: '"{clock}" was settled at {at} before, and counts anew only from a later moment. Mend `startedAt`.',
        ko: "‘{clock}’ 의무가 이전에 {at}에 처리되었으므로, 그보다 나중 시점부터만 새로 기산합니다. `startedAt`을 수정하십시오.",
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
} as const satisfies Vocabulary<GateTerm>;
