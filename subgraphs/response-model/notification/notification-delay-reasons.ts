import type { Term, Vocabulary } from "../vocabulary.js";

interface DelayReasonTerm extends Term {
  readonly koreanTitle: string;
}

/** The only reasons for which a notice may wait. Each clock says which of them it admits, for how long, and who decides. */
export const notificationDelayReasons = {
  RISK_TO_OTHER_CUSTOMERS: {
    title: "Risk to other customers",
    koreanTitle: "다른 고객에 대한 위험",
    description:
      "Telling some customers now would raise the risk for others, for example while a way in is still open.",
  },
  ATTORNEY_GENERAL_DETERMINATION: {
    title: "Determination of the Attorney General",
    koreanTitle: "미국 법무장관의 결정",
    description:
      "The Attorney General of the United States has determined that disclosure poses a substantial risk to national security or public safety, and has told the Securities and Exchange Commission so in writing.",
  },
  EXTRAORDINARY_NATIONAL_SECURITY: {
    title: "Extraordinary risk to national security",
    koreanTitle: "국가 안보에 대한 특별한 위험",
    description:
      "In extraordinary circumstances, the Attorney General of the United States has determined that disclosure continues to pose a substantial risk to national security, and has told the Securities and Exchange Commission so in writing. It adds a last period to a delay.",
  },
  LAW_ENFORCEMENT_REQUEST: {
    title: "Request of law enforcement",
    koreanTitle: "수사기관의 요청",
    description:
      "A law-enforcement authority has asked for it, as the law of the Member State provides, since early disclosure would hamper its investigation.",
  },
  URGENT_MEASURES: {
    title: "Urgent measures first",
    koreanTitle: "긴급한 조치 필요",
    description:
      "Urgent measures come first that stop the leak from spreading or going on: cutting off the route, closing the vulnerability, recovering or deleting the personal information. The notice follows without delay once they are done.",
  },
  UNAVOIDABLE_CIRCUMSTANCES: {
    title: "Unavoidable circumstances",
    koreanTitle: "천재지변 등 부득이한 사유",
    description:
      "A natural disaster, or another reason that cannot be avoided, makes it hard to give notice within the time of the law. It follows without delay once that is over.",
  },
} as const satisfies Vocabulary<DelayReasonTerm>;

export type NotificationDelayReason = keyof typeof notificationDelayReasons;
