import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of a notice that waits, or that is not due at all. */
export const postponementGates = {
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
  DELAY_BOUNDED: {
    title: "Delay bounded",
    description:
      "A notice may be delayed once, to a future time after its deadline and within what the law or contract allows for the reason: for customer notices, 24 hours after they are due (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      TOO_EARLY: {
        en: "The notice is due at {dueAt}. `until` must be after that, and in the future.",
        ko: "기한은 {dueAt}입니다. `until`은 그 이후이면서 미래의 시각이어야 합니다.",
      },
      TOO_LONG: {
        en: "For this reason it can first be delayed until {latest}. Where more is admitted, extendNotificationDelay extends the delay, with the approval of an executive incident manager.",
        ko: "이 사유로는 우선 {latest}까지만 연기할 수 있습니다. 더 긴 연기가 인정되는 경우에는 총괄 인시던트 관리자의 승인을 받아 extendNotificationDelay로 연기할 수 있습니다.",
      },
      ONLY_EXTENDS: {
        en: '"{reason}" only adds to a delay that there is. Give the reason for the first delay; extendNotificationDelay adds to it.',
        ko: "‘{reason}’ 사유로는 이미 있는 연기를 연장할 수만 있습니다. 먼저 최초 연기 사유를 제시한 뒤 extendNotificationDelay로 연장하십시오.",
      },
      OVER: {
        en: "The notice was due at {dueAt}: a notice that is late cannot be delayed. Send it now.",
        ko: "기한이 {dueAt}에 지났으므로 연기할 수 없습니다. 지금 통지·신고하십시오.",
      },
      AGAIN: {
        en: "The notice was already delayed until {delayedUntil}. Where more is admitted, extendNotificationDelay extends the delay, with the approval of an executive incident manager.",
        ko: "이미 {delayedUntil}까지 연기되었습니다. 더 긴 연기가 인정되는 경우에는 총괄 인시던트 관리자의 승인을 받아 extendNotificationDelay로 연기할 수 있습니다.",
      },
    },
  },
  EXTENSION_BOUNDED: {
    title: "Extension bounded",
    description:
      "A delay may be extended to a future time after its present end and within what the law or contract allows for the reason: for customer notices, in an extreme case, 30 days after they are due (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      TOO_EARLY: {
        en: "The notice is already delayed until {dueAt}. `until` must be after that, and in the future.",
        ko: "이미 {dueAt}까지 기다릴 수 있습니다. `until`은 그 이후이면서 미래의 시각이어야 합니다.",
      },
      TOO_LONG: {
        en: "For this reason it can be delayed until {latest} at the latest.",
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
