import type { Vocabulary } from "../vocabulary.js";
import type { GateTerm } from "./gate-term.js";

/** The gates of alerts that are suggested to belong together. */
export const alertCorrelationGates = {
  CORRELATED_INCIDENT_OPEN: {
    title: "Correlated incident open",
    description:
      "The incident that alerts are judged to belong to is open: what comes after its end is another one, or reopens it (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      ENDED: {
        en: "The response to {number} has ended. Leave the incident out, and escalate one of the alerts with escalateAlert.",
        ko: "{number}의 대응이 끝났습니다. 인시던트를 지정하지 말고, escalateAlert로 경고 중 하나를 에스컬레이션하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
