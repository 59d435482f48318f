import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

const controls = [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }] as const;

/** The gates of threat briefings. */
export const briefingGates = {
  BRIEFING_DATES_AHEAD: {
    title: "Dates of the briefing ahead",
    description:
      "What is published is still valid, and its services have time to acknowledge it before it expires (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      EXPIRED: {
        en: "The briefing is valid until {until}, which has passed. Set a later `validUntil`.",
        ko: "브리핑의 유효 기한({until})이 이미 지났습니다. 더 나중의 `validUntil`을 지정하십시오.",
      },
      DUE_ALREADY: {
        en: "The briefing is to be acknowledged by {due}, which has passed. Set a later `dueAt`.",
        ko: "브리핑의 확인 기한({due})이 이미 지났습니다. 더 나중의 `dueAt`을 지정하십시오.",
      },
      DUE_AFTER_END: {
        en: "The briefing is to be acknowledged by {due}, but expires at {until}. Set an earlier `dueAt` or a later `validUntil`.",
        ko: "브리핑의 확인 기한({due})이 유효 기한({until})보다 늦습니다. 더 이른 `dueAt`이나 더 나중의 `validUntil`을 지정하십시오.",
      },
    },
  },
  BRIEFING_INDICATORS_READ: {
    title: "Indicators of the briefing readable",
    description:
      "The team of each service that a briefing is for can read each indicator that it names: what they are told to look for, they see (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      UNREAD: {
        en: "The indicator {indicator} is marked {handling}, and cannot be read by the teams of {services}. Mark it for more people with amendIndicator, where that may be, or leave it out of `indicatorIds`.",
        ko: "지표 {indicator}은(는) {handling}(으)로 지정되어 {services} 팀이 열람할 수 없습니다. 공개해도 된다면 amendIndicator로 더 많은 사람이 열람하도록 지정하고, 아니면 `indicatorIds`에서 제외하십시오.",
      },
      HIDDEN: {
        en: "{count} of the indicators that the briefing names are marked for fewer people by now, and you are not among them. Amend it with amendThreatBriefing, and name in `indicatorIds` those alone that `ThreatBriefing.indicators` shows you.",
        ko: "이 브리핑이 지정한 지표 중 {count}개가 이제 더 적은 사람만 열람할 수 있도록 지정되어 있으며, 열람 권한이 없습니다. amendThreatBriefing으로 브리핑을 수정하여 `ThreatBriefing.indicators`에 표시되는 지표만 `indicatorIds`에 지정하십시오.",
      },
    },
  },
  BRIEFING_ASKS_ITS_SERVICES: {
    title: "Services of the briefing asked anew",
    description:
      "Only the teams of services that the next edition of a briefing is for are asked to answer it anew (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      OTHERS: {
        en: "The briefing is not for {services}, so nobody answers it there. Name in `answerAnewIds` services that it is for, or add these to `serviceIds`.",
        ko: "이 브리핑의 대상에 {services}이(가) 없으므로 응답할 팀이 없습니다. `answerAnewIds`에 대상 서비스를 지정하거나, 이 서비스를 `serviceIds`에 추가하십시오.",
      },
      DRAFT: {
        en: "The briefing is a draft, which nobody has answered yet. Leave `answerAnewIds` out.",
        ko: "이 브리핑은 초안이므로 아직 아무도 응답하지 않았습니다. `answerAnewIds`를 생략하십시오.",
      },
    },
  },
  BRIEFING_EDITION_LATEST: {
    title: "Latest edition read",
    description:
      "Whoever answers for a service has read the latest edition of the briefing, which is not withdrawn: a former one may hold no longer (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      ANOTHER: {
        en: "You have read edition {read} of the briefing, and edition {latest} is the latest. Read that one in `ThreatBriefing`, and answer it.",
        ko: "브리핑의 최신판은 제{read}판이 아니라 제{latest}판입니다. `ThreatBriefing`에서 최신판의 내용을 읽고 그 판에 답하십시오.",
      },
      WITHDRAWN: {
        en: "The briefing was withdrawn: {reason} Nobody answers it any more.",
        ko: "이 브리핑은 철회되었습니다: {reason} 더 이상 답할 필요가 없습니다.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
