import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of asking for advice, giving it, and deciding on it. */
export const adviceGates = {
  COUNSEL_AFTER_THE_END: {
    title: "Only counsel after the end",
    description:
      "While the incident is open, whoever knows is asked. Once it has ended, legal affairs and trust alone are: claims, holds and the requests of authorities come afterwards (NIST SP 800-61r2 §2.3.4, Sharing Information With Outside Parties).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.3.4"] }],
    refusals: {
      OVER: {
        en: "The incident is over ({state}): only legal affairs and trust are asked about it now. Put the question to them, or reopen the incident with reopenIncident.",
        ko: "인시던트가 이미 끝난 상태({state})이므로 대외 및 법률 업무 팀과 트러스트 팀에만 질문할 수 있습니다. 해당 팀에 질문하거나 reopenIncident로 인시던트를 재개하십시오.",
      },
    },
  },
  CONSULTED_FITS: {
    title: "Somebody can answer",
    description:
      "A question is put to somebody who can answer it: to a person other than whoever asks, or to a team that the directory knows and that has the function or the responsibility. Whom the marking keeps from the incident, only its lead asks, or security on-call before there is one: whoever is asked reads it (NIST SP 800-53 IR-7, Incident Response Assistance).",
    controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {id}, or their account is closed. Look the team or the person up, and name them by their id.",
        ko: "ID가 {id}인 팀이나 사람이 없거나 계정이 닫혔습니다. 팀이나 사람을 조회하여 ID로 지정하십시오.",
      },
      NOBODY: {
        en: "No team can be asked as {consulted}. Put the question to a team or a person.",
        ko: "{consulted}에 해당하는 팀이 없습니다. 팀이나 사람을 지정하여 질문하십시오.",
      },
      NO_SERVICE: {
        en: "Which service's experts shall answer is not said. Name the service as well.",
        ko: "어느 서비스의 전문가에게 묻는지 지정하지 않았습니다. 서비스도 함께 지정하십시오.",
      },
      PROGRAM: {
        en: "{person} is a program; a question is answered by a person. Choose a person.",
        ko: "{person}은(는) 프로그램이며, 질문에는 사람이 답합니다. 사람을 선택하십시오.",
      },
      SHUT_OUT: {
        en: "The incident is marked {handling} and hidden from {names}: a question would let them in, which is for the lead of the response to decide. Ask {lead} to put it, or choose somebody who reads the incident already.",
        ko: "인시던트의 취급 등급({handling}) 때문에 {names} 측은 이 인시던트를 열람할 수 없습니다. 질문하면 열람할 수 있게 되므로 대응 리드가 결정해야 합니다. {lead} 측에 질문을 요청하거나, 이미 열람할 수 있는 사람을 선택하십시오.",
      },
      ONESELF: {
        en: "You would put the question to yourself. Choose somebody else.",
        ko: "자기 자신에게 질문할 수 없습니다. 다른 사람을 선택하십시오.",
      },
    },
  },
  ANSWER_DUE_AHEAD: {
    title: "Answer due in the future",
    description:
      "Where a question says until when the answer is needed, that time is still to come, and no more than 30 days ahead (NIST SP 800-53 IR-7, Incident Response Assistance).",
    controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
    refusals: {
      PAST: {
        en: "The answer would be due at {dueAt}, which has passed. Name a time that is still to come.",
        ko: "답변 기한 {dueAt}이(가) 이미 지났습니다. 앞으로의 시각을 지정하십시오.",
      },
      TOO_FAR: {
        en: "The answer would be due at {dueAt}, more than {days} days ahead. Name an earlier time; an answer can be supplemented later.",
        ko: "답변 기한 {dueAt}이(가) {days}일보다 더 뒤입니다. 더 이른 시각을 지정하십시오. 답변은 나중에 보완할 수 있습니다.",
      },
    },
  },
  PRIVILEGE_HELD: {
    title: "Privilege of legal affairs",
    description:
      "Only legal affairs says whether a question or an answer is privileged, and of an answer only where the question was put to legal affairs, since any other question already stands in the timeline. What was put to legal affairs is privileged until it has answered or declined it without the mark (NIST SP 800-61r2 §2.3.4, Sharing Information With Outside Parties).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.3.4"] }],
    refusals: {
      NOT_LEGAL: {
        en: "Only legal affairs marks what it asks or answers as privileged. Leave the mark out, or put the question to legal affairs.",
        ko: "질문과 답변을 비밀 유지 특권 대상으로 지정하는 것은 대외 및 법률 업무 팀만 할 수 있습니다. 지정을 빼거나 대외 및 법률 업무 팀에 질문하십시오.",
      },
      LEFT_LEGAL: {
        en: "The question was put to legal affairs, to which you do not belong any more: only legal affairs says that it is not privileged. Leave the answer to legal affairs, or decline the question without saying so.",
        ko: "대외 및 법률 업무 팀에 한 질문이며 귀하는 더 이상 그 팀에 속하지 않습니다. 비밀 유지 특권 대상이 아니라고 정하는 것은 대외 및 법률 업무 팀만 할 수 있습니다. 답변을 대외 및 법률 업무 팀에 맡기거나, 특권 여부를 지정하지 말고 거절하십시오.",
      },
      NOT_PUT_TO_LEGAL: {
        en: "The question was not put to legal affairs and stands in the timeline, so its answer cannot be privileged. Leave the mark out, or have the question put to legal affairs anew.",
        ko: "대외 및 법률 업무 팀에 한 질문이 아니어서 이미 타임라인에 남아 있으므로, 답변을 비밀 유지 특권 대상으로 지정할 수 없습니다. 지정을 빼거나, 대외 및 법률 업무 팀에 다시 질문하도록 하십시오.",
      },
    },
  },
  DECISION_TO_MAKE: {
    title: "Decision still to make",
    description:
      "The lead and the owner of the service decide on a recommended eradication each for themselves, as two persons, and each once (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      LEAD_HAS: {
        en: "{person} has accepted it as the lead already. It waits for the owner of {service}.",
        ko: "{person} 님이 이미 리드로서 수락했습니다. 서비스 {service} 소유자의 결정을 기다리고 있습니다.",
      },
      OWNER_HAS: {
        en: "{person} has accepted it as the owner of {service} already. It waits for the lead.",
        ko: "{person} 님이 이미 서비스 {service}의 소유자로서 수락했습니다. 리드의 결정을 기다리고 있습니다.",
      },
      SAME_PERSON: {
        en: "You have accepted it already. The other decision takes another person.",
        ko: "이미 수락하셨습니다. 나머지 결정은 다른 사람이 내려야 합니다.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
