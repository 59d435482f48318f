import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of a notice: whom it tells, what it says, and when it was sent. */
export const noticeGates = {
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
        ko: "이 신고의 상대방은 {addressee}입니다. `authority`를 비워 두거나, 신고한 당국에 대한 의무에 기록하십시오.",
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
        ko: "후속 신고 시점은 현재 이후여야 합니다. `nextUpdateAt`을 수정하십시오.",
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
        ko: "‘{clock}’은(는) 이미 처리되었습니다. 제외하십시오.",
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
        ko: "‘{clock}’은(는) 신고 자체를 요구하며 경과 보고로 대신할 수 없습니다. `stillOngoing`을 비워 두십시오.",
      },
      HANDLED: {
        en: "The incident was handled: the final report is due now. Leave out `stillOngoing`.",
        ko: "인시던트 처리가 끝났으므로 최종 보고서를 제출해야 합니다. `stillOngoing`을 비워 두십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
