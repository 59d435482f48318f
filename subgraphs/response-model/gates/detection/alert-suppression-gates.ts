import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

const controls = [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }] as const;

/** The gates of the rules that hold alerts back. */
export const alertSuppressionGates = {
  SUPPRESSION_SPECIFIC: {
    title: "Suppression specific",
    description:
      "A suppression names what it holds back: at least three characters of the title, fingerprints, rules of the detection or techniques. One for whatever comes, or for whatever some sources hand in, would leave a service unwatched (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      EVERYTHING: {
        en: "The suppression would hold back every alert of the service, or of the sources it names. Name words of the title, fingerprints, rules or techniques.",
        ko: "이 억제 규칙은 서비스 또는 지정한 소스의 모든 경고를 억제합니다. 제목의 문구, 지문, 규칙, 기법 중 하나 이상을 지정하십시오.",
      },
      SHORT_TITLE: {
        en: "The suppression would hold back every alert with a few characters in its title. Name at least {min} characters of the title, fingerprints, rules or techniques.",
        ko: "이 억제 규칙의 제목 문구가 너무 짧아 대부분의 경고를 억제하게 됩니다. 제목에서 {min}자 이상의 문구나 지문, 규칙, 기법을 지정하십시오.",
      },
    },
  },
  SUPPRESSION_ENDS_LATER: {
    title: "Suppression ends later",
    description:
      "A suppression is extended to a later end than it has. What would come to an earlier end is ended, which brings back what it holds (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      NOT_LATER: {
        en: "The suppression ends at {endsAt} already. Name a later time; to end it sooner, end it with endAlertSuppression, which brings back what it holds.",
        ko: "이 경고 억제는 이미 {endsAt}에 끝나게 되어 있습니다. 더 늦은 시각을 지정하거나, 더 일찍 끝내려면 endAlertSuppression으로 종료하여 억제한 경고를 대기열로 되돌리십시오.",
      },
    },
  },
  SUPPRESSION_TIME_BOUNDED: {
    title: "Suppression time-bounded",
    description:
      "A suppression ends at a time that is still to come, and soon enough that somebody decides anew whether the noise is still noise (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      PASSED: {
        en: "The suppression would end at {endsAt}, which has passed. Name a time that is still to come.",
        ko: "억제 종료 시각 {endsAt}이(가) 이미 지났습니다. 앞으로의 시각을 지정하십시오.",
      },
      TOO_FAR: {
        en: "The suppression would end at {endsAt}, more than {days} days ahead. Name an earlier time; it can be extended later.",
        ko: "억제 종료 시각 {endsAt}이(가) {days}일보다 더 뒤입니다. 더 이른 시각을 지정하십시오. 나중에 연장할 수 있습니다.",
      },
    },
  },
  SUPPRESSION_OF_MILD_ALERTS: {
    title: "Suppression of mild alerts",
    description:
      "A service team decides alone what is held back up to medium severity. What may hide more, or alerts of which nobody says how bad they are, takes the agreement of the security side as well (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      GRAVE: {
        en: "Alerts up to the severity {severity} would be held back, which the security side has to agree to. Propose it with proposeAlertSuppression, or hold back no more than medium ones.",
        ko: "심각도 {severity}까지의 경고를 억제하려면 보안 팀의 동의가 필요합니다. proposeAlertSuppression으로 제안하거나, 중간 심각도까지만 억제하십시오.",
      },
      UNRATED: {
        en: "Alerts of which nobody says how bad they are would be held back, which the security side has to agree to. Propose it with proposeAlertSuppression, or leave them out.",
        ko: "심각도가 보고되지 않은 경고를 억제하려면 보안 팀의 동의가 필요합니다. proposeAlertSuppression으로 제안하거나, 해당 경고를 제외하십시오.",
      },
    },
  },
  SUPPRESSIONS_FEW: {
    title: "Suppressions few",
    description:
      "Of one service so many suppressions are proposed or in force as somebody can keep in view: where more are needed, its detection is to be tuned (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      TOO_MANY: {
        en: "{max} suppressions of {service} are proposed or in force already. End one with endAlertSuppression, or tune the detection.",
        ko: "{service}에는 제안되었거나 적용 중인 억제 규칙이 이미 {max}개 있습니다. endAlertSuppression으로 하나를 종료하거나 탐지를 튜닝하십시오.",
      },
    },
  },
  SUPPRESSION_NOT_OVER: {
    title: "Suppression not over",
    description:
      "The end of the suppression is still to come: what is over is decided anew, not agreed to or extended (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      OVER: {
        en: "The suppression was to end at {endsAt}, which has passed. Decide anew with suppressAlerts or proposeAlertSuppression.",
        ko: "억제 종료 시각 {endsAt}이(가) 지났습니다. suppressAlerts 또는 proposeAlertSuppression으로 새로 결정하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
