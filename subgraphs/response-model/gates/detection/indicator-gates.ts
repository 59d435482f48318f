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
  INDICATOR_SAYS_MORE: {
    title: "Something to amend",
    description:
      "Whoever amends an indicator says something of it that was not so before (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      NOTHING: {
        en: "Nothing would change. Give a `description`, `source`, `confidence`, `validFrom`, `validUntil` or another `handling`.",
        ko: "변경할 내용이 없습니다. `description`, `source`, `confidence`, `validFrom`, `validUntil` 또는 다른 `handling`을 지정하십시오.",
      },
    },
  },
  INDICATOR_VALID_IN_ORDER: {
    title: "Validity in order",
    description:
      "An indicator ends to be a trace after it began to be one (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      ENDS_FIRST: {
        en: "The indicator would be valid until {validUntil}, and only from {validFrom} on. Name a later `validUntil` or an earlier `validFrom`.",
        ko: "지표의 유효 종료 시각 {validUntil}이(가) 시작 시각 {validFrom}보다 늦어야 합니다. 더 늦은 `validUntil`이나 더 이른 `validFrom`을 지정하십시오.",
      },
    },
  },
  SIGHTINGS_IN_TIME: {
    title: "Sightings in time",
    description:
      "What is reported as seen was seen already, and for the last time no earlier than for the first (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      STILL_TO_COME: {
        en: "Nothing was seen at {seenAt}, which is still to come. Correct the time.",
        ko: "{seenAt}은(는) 아직 오지 않은 시각이므로 관찰 시각이 될 수 없습니다. 시각을 바로잡으십시오.",
      },
      BACKWARDS: {
        en: "What was seen for the first time at {firstSeenAt} was not seen for the last time at {lastSeenAt}, before that. Correct one of them.",
        ko: "마지막 관찰 시각 {lastSeenAt}이(가) 첫 관찰 시각 {firstSeenAt}보다 빠릅니다. 둘 중 하나를 바로잡으십시오.",
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
  INDICATOR_KEPT_CLOSE: {
    title: "Indicator kept close",
    description:
      "An indicator is marked for more people by whoever leads what it belongs to, or by who has recorded and marked it themselves, and never for more than its author allows. Only whoever leads decides that more people read it than the incident or alert that it comes from. Security on-call decides where nobody leads, where different people lead what it belongs to, or where all of that has ended (FIRST TLP 2.0; NIST SP 800-61r2 §2.3.4).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.3.4"] }],
    refusals: {
      LEAD_DECIDES: {
        en: "More people could read the indicator if it were marked {handling}. That is decided by whoever leads the incidents that it belongs to, or by security on-call where nobody leads them, where different people do, or where all of them have ended. Where none of them is marked more strictly than that, whoever has recorded it decides as well, unless somebody else has marked it since.",
        ko: "지표를 {handling}(으)로 지정하면 더 많은 사람이 열람하게 됩니다. 이는 지표가 속한 인시던트의 리드가 결정하며, 리드가 없거나 리드가 서로 다르거나 인시던트가 모두 종결되었으면 보안 온콜이 결정합니다. 더 엄격한 등급의 인시던트에 속하지 않고 다른 사람이 등급을 다시 지정하지 않은 지표는 기록한 사람도 결정할 수 있습니다.",
      },
      SOURCE_DECIDES: {
        en: "The author of the indicator has marked it {marking}, and {handling} is for more people than that. Choose {marking} or a narrower marking, or import the newer version in which its author marks it anew.",
        ko: "지표의 작성자가 {marking}(으)로 지정했으며 {handling}은(는) 그보다 넓은 등급입니다. {marking} 또는 더 엄격한 등급을 선택하거나, 작성자가 등급을 다시 지정한 새 버전을 가져오십시오.",
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
  SIGHTING_STANDS: {
    title: "Sighting not withdrawn",
    description:
      "The sighting was not taken back, and the result of the sweep that it came of is not disputed (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      WITHDRAWN: {
        en: "The sighting was withdrawn already: {reason} What was seen after all is recorded anew with recordSightings.",
        ko: "이미 철회된 관찰 기록입니다: {reason} 실제로 관찰되었다면 recordSightings로 새로 기록하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
