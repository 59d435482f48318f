import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

const controls = [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }] as const;

/** The gates of tuning requests. */
export const tuningRequestGates = {
  TUNING_ASKED_FOR: {
    title: "Tuning asked for",
    description:
      "An alert still stands dismissed with this tuning. Where each was reopened, taken out of its incident or judged anew, its detection may have been right, and nobody makes it blind (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      TAKEN_BACK: {
        en: "No alert asks for this tuning any more: each was reopened, taken out of its incident or judged anew, so the detection may have been right. Close the request with declineTuning, or leave it: whoever dismisses an alert of the same rule asks for it again.",
        ko: "이 튜닝을 요청하는 경고가 더 이상 없습니다. 해당 경고가 모두 다시 열렸거나 인시던트에서 분리되었거나 다시 판정되었으므로 탐지가 옳았을 수 있습니다. declineTuning으로 거절하거나 그대로 두십시오. 같은 규칙의 경고가 기각되면 다시 요청됩니다.",
      },
    },
  },
  TUNING_DUE_AHEAD: {
    title: "Tuning due ahead",
    description:
      "The time until which a detection is to be changed is still to come (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      PASSED: {
        en: "The tuning would have been due at {dueAt}, which has passed. Name a time that is still to come in `dueAt`, or leave it out.",
        ko: "튜닝 기한 {dueAt}이(가) 이미 지났습니다. `dueAt`에 앞으로의 시각을 지정하거나 생략하십시오.",
      },
    },
  },
  SUPPRESSION_CARRIES_TUNING: {
    title: "Suppression carries the tuning out",
    description:
      "The suppression that is said to carry a tuning out is in force, and holds back such alerts as asked for it (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      NOT_IN_FORCE: {
        en: "The suppression holds nothing back: it waits for the security side, or was ended. Name one in `alertSuppressionId` that is in force, or make one with suppressAlerts.",
        ko: "이 억제 규칙은 보안 팀의 동의를 기다리고 있거나 이미 종료되어 아무 경고도 억제하지 않습니다. `alertSuppressionId`에 적용 중인 억제 규칙을 지정하거나 suppressAlerts로 새로 만드십시오.",
      },
      OVER: {
        en: "The suppression was over at {endsAt} and holds nothing back any more. Name one in `alertSuppressionId` that is in force, or make one with suppressAlerts.",
        ko: "이 억제 규칙은 {endsAt}에 끝나 더 이상 아무 경고도 억제하지 않습니다. `alertSuppressionId`에 적용 중인 억제 규칙을 지정하거나 suppressAlerts로 새로 만드십시오.",
      },
      OTHER_ALERTS: {
        en: "The suppression holds back other alerts: none that asked for this tuning is of its sources, titles, fingerprints, techniques and severities. Name one in `alertSuppressionId` that does, or make one with suppressAlerts.",
        ko: "이 억제 규칙의 대상은 다른 경고입니다. 이 튜닝을 요청한 경고 중 규칙의 소스, 제목, 지문, 기법, 심각도에 모두 맞는 것이 없습니다. `alertSuppressionId`에 알맞은 억제 규칙을 지정하거나 suppressAlerts로 새로 만드십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
