import type { Vocabulary } from "../../vocabulary.js";
import { endsOfNoticeClocks, endsOfOutsideClocks } from "./clock-ends.js";
import type { ClockTerm } from "./clock-term.js";
import { boundsOfRequests } from "./delay-bounds.js";

const source = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

/** What the General Data Protection Regulation asks for, of a controller and of a processor. */
export const gdprClocks = {
  GDPR_ARTICLE_33: {
    title: "GDPR Article 33 notification",
    koreanTitle: "GDPR 제33조 신고",
    law: "GDPR",
    from: "REASONABLE_CERTAINTY",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    exceptions: [{ reason: "RISK_UNLIKELY", article: "Art. 33(1)" }],
    versions: [
      {
        validFrom: "2018-05-25",
        article: "Art. 33(1)",
        source,
        length: { hours: 72 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "EFFECT_ON_DATA", "LIKELY_CONSEQUENCES", "ACTIONS_TAKEN", "CONTACT"],
      },
    ],
    description:
      "The duty of the controller of personal data to notify a breach of it to the supervisory authority within 72 hours of becoming aware of it. A later notification says why it is late.",
    controls: [{ framework: "GDPR", ids: ["Art. 33"] }],
  },
  GDPR_ARTICLE_33_PROCESSOR: {
    title: "GDPR Article 33(2) notice to the controller",
    koreanTitle: "GDPR 제33조 제2항 컨트롤러 통지",
    law: "GDPR",
    from: "AWARENESS",
    addressee: "CONTROLLER",
    endedBy: endsOfNoticeClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2018-05-25",
        article: "Art. 33(2)",
        source,
        length: { none: true },
        content: ["WHAT_HAPPENED", "EFFECT_ON_DATA", "LIKELY_CONSEQUENCES", "ACTIONS_TAKEN", "CONTACT"],
      },
    ],
    description:
      "The duty of a processor of personal data to notify the controller of a breach without undue delay after becoming aware of it. The law names no number of hours.",
    controls: [{ framework: "GDPR", ids: ["Art. 33"] }],
  },
  GDPR_ARTICLE_34: {
    title: "GDPR Article 34 communication",
    koreanTitle: "GDPR 제34조 통지",
    law: "GDPR",
    from: "REASONABLE_CERTAINTY",
    addressee: "DATA_SUBJECTS",
    endedBy: endsOfNoticeClocks,
    blocks: "enterPostIncidentActivity",
    exceptions: [
      { reason: "DATA_UNINTELLIGIBLE", article: "Art. 34(3)(a)" },
      { reason: "HIGH_RISK_AVERTED", article: "Art. 34(3)(b)" },
      { reason: "DISPROPORTIONATE_EFFORT", article: "Art. 34(3)(c)" },
    ],
    delays: [
      {
        reason: "LAW_ENFORCEMENT_REQUEST",
        article: "Recital 88 and the law of the Member State",
        decidedBy: "LAW_ENFORCEMENT",
        ...boundsOfRequests,
      },
    ],
    versions: [
      {
        validFrom: "2018-05-25",
        article: "Art. 34(1)",
        source,
        length: { none: true },
        content: ["WHAT_HAPPENED", "LIKELY_CONSEQUENCES", "ACTIONS_TAKEN", "SUGGESTED_ACTIONS", "CONTACT"],
      },
    ],
    description:
      "The duty of the controller to tell the people whose personal data is concerned, without undue delay, where the breach is likely to put their rights and freedoms at high risk. The law names no number of hours.",
    controls: [{ framework: "GDPR", ids: ["Art. 34"] }],
  },
} as const satisfies Vocabulary<ClockTerm>;
