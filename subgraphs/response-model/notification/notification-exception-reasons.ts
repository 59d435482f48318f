import type { CustomerDataEffect } from "../detection-and-analysis/customer-data-effects.js";
import type { Term, Vocabulary } from "../vocabulary.js";

export interface ExceptionReasonTerm extends Term {
  readonly koreanTitle: string;
  /** What on record of customer data contradicts it. */
  readonly contradictedBy?: readonly CustomerDataEffect[];
  /** A public communication takes the place of the notices, and is named. */
  readonly takesPublicCommunication?: true;
  /** Every duty admits it: it says that the conditions of the duty are not met. */
  readonly ofEveryDuty?: true;
}

/** The only reasons for which no notice is due at all. Each clock says which of them its law admits. */
export const notificationExceptionReasons = {
  DATA_UNINTELLIGIBLE: {
    title: "Data unintelligible",
    koreanTitle: "데이터 해독 불가",
    description:
      "The data that was reached is proven unintelligible to whoever reached it: it is encrypted, and the keys are intact. Data that was disclosed was not, and data that was lost or altered is breached whether it could be read or not (EDPB Guidelines 9/2022).",
    contradictedBy: ["DISCLOSURE", "LOSS", "ALTERATION"],
  },
  RISK_UNLIKELY: {
    title: "Risk unlikely",
    koreanTitle: "위험 발생 가능성 낮음",
    description: "The breach is unlikely to put the rights and freedoms of people at risk.",
  },
  HIGH_RISK_AVERTED: {
    title: "High risk averted",
    koreanTitle: "높은 위험 해소",
    description:
      "Measures taken since the breach make sure that the high risk to the rights and freedoms of people is no longer likely to materialize.",
  },
  DISPROPORTIONATE_EFFORT: {
    title: "Disproportionate effort",
    koreanTitle: "과도한 노력",
    description:
      "Telling each of them would take a disproportionate effort. A public communication that informs them as effectively takes its place, and it is said where that was made.",
    takesPublicCommunication: true,
  },
  LEAK_RECOVERED: {
    title: "Leak recovered",
    koreanTitle: "유출 경로 확인 및 회수·삭제",
    description:
      "The route of the leak is confirmed, and the personal information was recovered or deleted, so that harm to the people whom it concerns has become markedly unlikely.",
  },
  DUTY_NOT_APPLICABLE: {
    title: "Duty not applicable",
    koreanTitle: "의무 적용 대상 아님",
    description:
      "The duty does not apply to this incident: the law or the contract behind the clock does not cover the case.",
    ofEveryDuty: true,
  },
} as const satisfies Vocabulary<ExceptionReasonTerm>;

export type NotificationExceptionReason = keyof typeof notificationExceptionReasons;
