import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

const controls = [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }] as const;

/** The gates of what is done with many alerts at once, each of which is asked of each of them as well. */
export const alertVerdictGates = {
  ALERTS_AS_SEEN: {
    title: "Alerts as seen",
    description:
      "Whoever says when they looked at alerts acts on them as they were seen then: none of them was reported worse since, with more to go by or for fewer readers, fired again, was triaged or assessed anew, or came to another service. A mere repeat is no news (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      CHANGED: {
        en: "There is news since {asOf}, when you looked, of {alerts}: reported worse or with more, marked, judged or handed over anew. Look again, and say in `asOf` when you did, or leave it out.",
        ko: "확인하신 {asOf} 이후 다음 경고에 새로운 내용이 있습니다: {alerts}. 더 심각하게 보고되었거나 내용이 추가되었거나, 취급 등급, 판단 또는 담당 서비스가 바뀌었습니다. 다시 확인하고 확인한 시각을 `asOf`에 지정하거나, 해당 경고를 제외하십시오.",
      },
    },
  },
  TRIAGE_SAYS_MORE: {
    title: "Triage says more",
    description:
      "An alert that is triaged already is triaged with others only to say how bad it is: its first findings stay (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      TRIAGED: {
        en: "It is triaged already, and nothing is said of how bad it is. Leave it out, or say so in `assessment`.",
        ko: "이미 초기 분석을 마친 경고이며 심각도를 지정하지 않았습니다. 이 경고는 제외하거나 `assessment`에 심각도를 지정하십시오.",
      },
    },
  },
  HANDED_OVER_ELSEWHERE: {
    title: "Handed over elsewhere",
    description:
      "An alert is handed over to a service that it is not of already (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      THERE: {
        en: "It is of {service} already. Leave it out, or choose the service that it concerns.",
        ko: "이미 {service}의 경고입니다. 이 경고는 제외하거나 실제로 관련된 서비스를 선택하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
