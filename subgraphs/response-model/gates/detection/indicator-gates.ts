import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of indicators of compromise. */
export const indicatorGates = {
  FORENSICS_IN_INCIDENT: {
    title: "Forensics within an incident",
    description:
      "Whoever records by the responsibility for forensics alone does so in an incident: what an investigation finds belongs to the incident that it investigates (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      NO_INCIDENT: {
        en: "Your team records indicators by its responsibility for forensics, which takes an incident. Name it in `incidentId`; what belongs to no incident is recorded by security monitoring or threat intelligence.",
        ko: "귀하의 팀은 포렌식 조사 책임에 따라 지표를 기록하므로 인시던트가 필요합니다. `incidentId`에 인시던트를 지정하십시오. 인시던트와 무관한 지표는 보안 모니터링 또는 위협 인텔리전스 담당이 기록합니다.",
      },
    },
  },
  INDICATOR_APART: {
    title: "No second record of the value",
    description:
      "Among those who will read the indicator, no other record of the same type and value stands (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      ANOTHER: {
        en: "Another indicator of the same value stands for these readers already: {other}. Amend that one, or withdraw one of the two with withdrawIndicator.",
        ko: "같은 값의 지표가 해당 열람 범위에 이미 있습니다: {other}. 그 지표를 수정하거나, withdrawIndicator로 둘 중 하나를 철회하십시오.",
      },
    },
  },
  INDICATOR_STANDS: {
    title: "Indicator not withdrawn",
    description:
      "The indicator was not taken back: what was taken back is searched for no longer, and nothing is reported of it (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      WITHDRAWN: {
        en: "The indicator was withdrawn: {reason} Where the value is seen all the same, it is recorded anew with recordIndicators.",
        ko: "철회된 지표입니다: {reason} 그래도 같은 값이 관찰되면 recordIndicators로 새로 기록하십시오.",
      },
    },
  },
  INDICATOR_UNRELATED: {
    title: "Not yet related",
    description:
      "The indicator is not related to the same incident, alert or adversary already (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      ALREADY: {
        en: "The indicator is related to it already.",
        ko: "지표가 이미 해당 대상과 연결되어 있습니다.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
