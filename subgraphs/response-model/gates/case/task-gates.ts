import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of the tasks of an incident. */
export const taskGates = {
  ASSIGNEE_FITS: {
    title: "Assignee fits the task",
    description:
      "Whoever is given a task is a person whom the directory knows and who may read the incident (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {id}, or their account is closed. Look the person up, and name them by their id.",
        ko: "ID가 {id}인 사람이 없거나 계정이 닫혔습니다. 사람을 조회하여 ID로 지정하십시오.",
      },
      PROGRAM: {
        en: "{person} is a program; a task is done by a person. Choose a person.",
        ko: "{person}은(는) 프로그램이며, 할 일은 사람이 맡아야 합니다. 사람을 선택하십시오.",
      },
      SHUT_OUT: {
        en: "The marking of the incident hides it from {person}, who could not read the task. Choose somebody who may read it, or, while the incident is open, add {person} first with engageExpert.",
        ko: "인시던트의 취급 등급 때문에 {person} 님은 이 할 일을 열람할 수 없습니다. 열람할 수 있는 사람을 선택하거나, 인시던트가 끝나기 전에 먼저 engageExpert로 {person} 님을 추가하십시오.",
      },
    },
  },
  TASK_DUE_AHEAD: {
    title: "Task due ahead",
    description:
      "The moment by which a task is due is still to come, and within a year (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      PAST: {
        en: "{dueAt} is over already. Name a moment by which the task can be done.",
        ko: "{dueAt}은(는) 이미 지난 시각입니다. 할 일을 마칠 수 있는 시각을 지정하십시오.",
      },
      TOO_FAR: {
        en: "{dueAt} lies more than a year ahead. Name an earlier moment.",
        ko: "{dueAt}은(는) 1년 이상 뒤입니다. 더 이른 시각을 지정하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
