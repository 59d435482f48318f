import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of the shifts of an operations center and of their log. */
export const shiftLogGates = {
  NO_SHIFT_RUNNING: {
    title: "No shift running",
    description:
      "The team has no shift on duty. From the first one on, each shift begins by accepting the handover of the one before, so that nothing is left between them (NIST SP 800-61r2 §3.1, Preparation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.1"] }],
    refusals: {
      RUNNING: {
        en: "{team} has a shift on duty, {shift}, since {openedAt}. Have it handed over with offerShiftHandover, and accept that with acceptShiftHandover.",
        ko: "{team} 팀에는 {openedAt}부터 근무 중인 근무조 {shift}이(가) 있습니다. offerShiftHandover로 인계하게 하고 acceptShiftHandover로 인수하십시오.",
      },
    },
  },
  SHIFT_RUNNING: {
    title: "Shift running",
    description:
      "The shift is on duty. The log of one that is handed over is closed (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      HANDED_OVER: {
        en: "The shift is handed over, and its log is closed. Write into the log of the shift that is on duty now: {shift}.",
        ko: "이미 인계된 근무조이므로 일지가 마감되었습니다. 현재 근무 중인 근무조 {shift}의 일지에 기록하십시오.",
      },
    },
  },
  LOGGED_IN_THE_PAST: {
    title: "Logged in the past",
    description:
      "What an entry of the shift log is about has happened already (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      IN_THE_FUTURE: {
        en: "{happenedAt} is still to come. Name the moment at which it happened, or leave `happenedAt` out for now.",
        ko: "{happenedAt}은(는) 아직 오지 않은 시각입니다. 실제로 발생한 시각을 지정하거나, 지금 발생한 일이면 `happenedAt`을 비워 두십시오.",
      },
    },
  },
  LOGGED_INCIDENT_READABLE: {
    title: "Logged incident readable",
    description:
      "The incident that an entry is about is one that whoever writes it may read; the entry is then read by whoever may read the incident (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      UNKNOWN: {
        en: "There is no incident {incident} that you may read, or word of it has not arrived yet. Look at its id, or try again in a moment.",
        ko: "열람할 수 있는 인시던트 중에 {incident}이(가) 없거나, 아직 해당 정보가 도착하지 않았습니다. ID를 확인하거나 잠시 후 다시 시도하십시오.",
      },
    },
  },
  LOG_FOLLOW_UP_AHEAD: {
    title: "Log follow-up ahead",
    description:
      "The moment by which something is to be followed up is still to come, and within a year (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      PAST: {
        en: "{dueAt} is over already. Name a moment by which it can be followed up.",
        ko: "{dueAt}은(는) 이미 지난 시각입니다. 후속 작업을 마칠 수 있는 시각을 지정하십시오.",
      },
      TOO_FAR: {
        en: "{dueAt} lies more than a year ahead. Name an earlier moment.",
        ko: "{dueAt}은(는) 1년 이상 뒤입니다. 더 이른 시각을 지정하십시오.",
      },
    },
  },
  NOT_CORRECTED_YET: {
    title: "Not corrected yet",
    description:
      "No other entry corrects the entry. What is wrong in a correction is corrected in turn, so that one entry at a time says how it was (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      CORRECTED: {
        en: "The entry is corrected by another one already, {entry}. If that one is wrong as well, correct it instead.",
        ko: "이 항목은 이미 {entry}에서 정정되었습니다. 그 항목도 잘못되었다면 그 항목을 정정하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
