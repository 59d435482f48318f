import type { Vocabulary } from "../../vocabulary.js";
import { endsOfNoticeClocks, endsOfOutsideClocks } from "./clock-ends.js";
import type { ClockTerm } from "./clock-term.js";
import { boundsOfTheProcess } from "./delay-bounds.js";

const networkActDecree =
  "https://www.law.go.kr/%EB%B2%95%EB%A0%B9/%EC%A0%95%EB%B3%B4%ED%86%B5%EC%8B%A0%EB%A7%9D%EC%9D%B4%EC%9A%A9%EC%B4%89%EC%A7%84%EB%B0%8F%EC%A0%95%EB%B3%B4%EB%B3%B4%ED%98%B8%EB%93%B1%EC%97%90%EA%B4%80%ED%95%9C%EB%B2%95%EB%A5%A0%EC%8B%9C%ED%96%89%EB%A0%B9/%EC%A0%9C58%EC%A1%B0%EC%9D%982";
const pipa =
  "https://www.law.go.kr/%EB%B2%95%EB%A0%B9/%EA%B0%9C%EC%9D%B8%EC%A0%95%EB%B3%B4%EB%B3%B4%ED%98%B8%EB%B2%95/%EC%A0%9C34%EC%A1%B0";
const decreeOnReports =
  "https://www.law.go.kr/%EB%B2%95%EB%A0%B9/%EA%B0%9C%EC%9D%B8%EC%A0%95%EB%B3%B4%EB%B3%B4%ED%98%B8%EB%B2%95%EC%8B%9C%ED%96%89%EB%A0%B9/%EC%A0%9C40%EC%A1%B0";
const decreeOnNotices =
  "https://www.law.go.kr/%EB%B2%95%EB%A0%B9/%EA%B0%9C%EC%9D%B8%EC%A0%95%EB%B3%B4%EB%B3%B4%ED%98%B8%EB%B2%95%EC%8B%9C%ED%96%89%EB%A0%B9/%EC%A0%9C39%EC%A1%B0";

/** What the law of the Republic of Korea asks for. */
export const koreanClocks = {
  KOREA_NETWORK_ACT_REPORT: {
    title: "Network Act report",
    koreanTitle: "정보통신망법 침해사고 신고",
    law: "KOREA_NETWORK_ACT",
    from: "AWARENESS",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2024-08-14",
        article: "Art. 48-3(1); Enforcement Decree Art. 58-2",
        source: networkActDecree,
        length: { hours: 24 },
        warnHours: 6,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "ACTIONS_TAKEN", "CONTACT"],
      },
    ],
    description:
      "The report of an intrusion by a provider of information and communications services to the Minister of Science and ICT or the Korea Internet & Security Agency, within 24 hours of becoming aware of it.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  KOREA_NETWORK_ACT_SUPPLEMENT: {
    title: "Network Act supplementary report",
    koreanTitle: "정보통신망법 침해사고 추가 신고",
    law: "KOREA_NETWORK_ACT",
    from: "NEW_FACT",
    recurs: true,
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "closeIncident",
    versions: [
      {
        validFrom: "2024-08-14",
        article: "Art. 48-3(1); Enforcement Decree Art. 58-2",
        source: networkActDecree,
        length: { hours: 24 },
        warnHours: 6,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "ACTIONS_TAKEN"],
      },
    ],
    description:
      "The report of a fact that was found after an intrusion was first reported, within 24 hours of finding it; each further fact is reported alike.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  KOREA_PIPA_REPORT: {
    title: "Personal Information Protection Act report",
    koreanTitle: "개인정보 보호법 유출 신고",
    law: "KOREA_PIPA",
    from: "AWARENESS",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    exceptions: [{ reason: "LEAK_RECOVERED", article: "Enforcement Decree Art. 40(1), proviso" }],
    delays: [
      {
        reason: "UNAVOIDABLE_CIRCUMSTANCES",
        article: "Enforcement Decree Art. 40(1), proviso",
        decidedBy: "LEGAL_AFFAIRS",
        ...boundsOfTheProcess,
      },
    ],
    versions: [
      {
        validFrom: "2023-09-15",
        validUntil: "2026-09-10",
        article: "Art. 34(3); Enforcement Decree Art. 40",
        source: decreeOnReports,
        length: { hours: 72 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "EFFECT_ON_DATA", "ACTIONS_TAKEN", "SUGGESTED_ACTIONS", "CONTACT"],
      },
      {
        validFrom: "2026-09-11",
        article: "Art. 34(3) as amended in 2026; Enforcement Decree Art. 40",
        source: decreeOnReports,
        length: { hours: 72 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "EFFECT_ON_DATA", "ACTIONS_TAKEN", "SUGGESTED_ACTIONS", "CONTACT"],
      },
    ],
    description:
      "The report of a leak of personal information to the Personal Information Protection Commission or the Korea Internet & Security Agency, within 72 hours of becoming aware of it, where it concerns a thousand people or more, sensitive or identifying information, or came about by unlawful access from outside. From 11 September 2026 forgery, alteration and damage count as well.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  KOREA_PIPA_DATA_SUBJECTS: {
    title: "Personal Information Protection Act notice",
    koreanTitle: "개인정보 보호법 유출 통지",
    law: "KOREA_PIPA",
    from: "AWARENESS",
    addressee: "DATA_SUBJECTS",
    endedBy: endsOfNoticeClocks,
    blocks: "enterPostIncidentActivity",
    delays: [
      {
        reason: "URGENT_MEASURES",
        article: "Enforcement Decree Art. 39(1), proviso",
        decidedBy: "LEGAL_AFFAIRS",
        ...boundsOfTheProcess,
      },
      {
        reason: "UNAVOIDABLE_CIRCUMSTANCES",
        article: "Enforcement Decree Art. 39(1), proviso",
        decidedBy: "LEGAL_AFFAIRS",
        ...boundsOfTheProcess,
      },
    ],
    versions: [
      {
        validFrom: "2023-09-15",
        validUntil: "2026-09-10",
        article: "Art. 34(1); Enforcement Decree Art. 39",
        source: decreeOnNotices,
        length: { hours: 72 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "EFFECT_ON_DATA", "ACTIONS_TAKEN", "SUGGESTED_ACTIONS", "CONTACT"],
      },
      {
        validFrom: "2026-09-11",
        article: "Art. 34(1) as amended in 2026; Enforcement Decree Art. 39",
        source: decreeOnNotices,
        length: { hours: 72 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "EFFECT_ON_DATA", "ACTIONS_TAKEN", "SUGGESTED_ACTIONS", "CONTACT"],
      },
    ],
    description:
      "The notice to the people whose personal information leaked, within 72 hours of becoming aware of it. Where no way of reaching them is known, posting it in public for 30 days or more is that notice (Enforcement Decree Art. 39). From 11 September 2026 forgery, alteration and damage count as well.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  KOREA_PIPA_POSSIBLE_LEAK: {
    title: "Personal Information Protection Act notice of a possible leak",
    koreanTitle: "개인정보 보호법 유출 가능성 통지",
    law: "KOREA_PIPA",
    from: "POSSIBILITY_LEARNT",
    addressee: "DATA_SUBJECTS",
    endedBy: endsOfNoticeClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2026-09-11",
        article: "Art. 34 as amended in 2026",
        source: pipa,
        length: { none: true },
        content: ["WHAT_HAPPENED", "EFFECT_ON_DATA", "ACTIONS_TAKEN", "SUGGESTED_ACTIONS", "CONTACT"],
      },
    ],
    description:
      "The notice to the people whose personal information may have leaked, without delay after learning of that possibility. The law names no number of hours.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
} as const satisfies Vocabulary<ClockTerm>;
