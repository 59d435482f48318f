import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of the sources of alerts, and of the queue that they fill. */
export const alertQueueGates = {
  SOURCE_ENABLED: {
    title: "Source enabled",
    description:
      "Alerts are taken from a source that is enabled: what a disabled one hands in would be judged by nobody who expects it (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      DISABLED: {
        en: "The source {source} is disabled, so nothing of this was taken. Whoever runs it enables it again with enableAlertSource.",
        ko: "소스 {source}이(가) 비활성화되어 있어 아무것도 접수하지 않았습니다. 소스 운영자가 enableAlertSource로 다시 활성화합니다.",
      },
    },
  },
  SERVICE_RESOLVABLE: {
    title: "Service resolvable",
    description:
      "A source says for which services it reports: a service for all that it hands in, or routes by what its alerts name. What goes nowhere is triaged by nobody (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      NOWHERE: {
        en: "The source names no service. Say in `serviceId` for which one it reports, or in `routes` which value of its alerts stands for which service.",
        ko: "소스에 서비스가 지정되지 않았습니다. `serviceId`에 보고 대상 서비스를 지정하거나, `routes`에 경고의 값과 서비스의 대응 관계를 지정하십시오.",
      },
    },
  },
  ALERTS_WAITING: {
    title: "Alerts waiting",
    description:
      "Alerts that become one incident wait for that: none of them is closed, and none belongs to an incident already (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      CLOSED: {
        en: "These alerts are closed: {alerts}. Leave them out, or put them back into the queue with reopenAlerts.",
        ko: "다음 경고는 이미 종결되었습니다: {alerts}. 이 경고는 제외하거나 reopenAlerts로 대기열에 되돌리십시오.",
      },
      LINKED: {
        en: "These alerts belong to an incident already: {alerts}. Leave them out, or take them out of that one with unlinkAlerts.",
        ko: "다음 경고는 이미 인시던트에 속해 있습니다: {alerts}. 이 경고는 제외하거나 unlinkAlerts로 그 인시던트에서 분리하십시오.",
      },
      NONE: {
        en: "None of these alerts waits any longer: each is closed or belongs to an incident. Leave `newIncident` out to accept that they belong together.",
        ko: "대기 중인 경고가 없습니다. 모두 종결되었거나 인시던트에 속해 있습니다. 서로 연관된다는 제안만 수락하려면 `newIncident`를 생략하십시오.",
      },
    },
  },
  ALERT_KEPT_CLOSE: {
    title: "Alert kept close",
    description:
      "More people read an alert only where whoever leads its incident says so, or security on-call where nobody leads, and none whom the marking of its incident keeps out (FIRST TLP 2.0; NIST SP 800-61r2 §2.3.4).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.3.4"] }],
    refusals: {
      LEAD_DECIDES: {
        en: "More people could read the alert if it were marked {handling}. That is decided by whoever leads its incident, or by security on-call where nobody leads or it belongs to no incident. Ask them to change it, or choose a marking for fewer people.",
        ko: "경고를 {handling}(으)로 지정하면 더 많은 사람이 열람하게 됩니다. 이는 인시던트의 리드가 결정하며, 리드가 없거나 경고가 인시던트에 속하지 않으면 보안 온콜이 결정합니다. 결정권자에게 변경을 요청하거나 더 엄격한 등급을 선택하십시오.",
      },
      WIDER_THAN_INCIDENT: {
        en: "The alert belongs to {incident}, which is marked {marking}, and cannot be marked for more people than that. Choose {marking} or a narrower marking, or change that of the incident first with changeHandling.",
        ko: "이 경고는 취급 등급이 {marking}인 {incident}에 속해 있어 그보다 넓은 등급으로 지정할 수 없습니다. {marking} 또는 더 엄격한 등급을 선택하거나, 먼저 changeHandling으로 인시던트의 등급을 변경하십시오.",
      },
    },
  },
  MARKED_ALERTS_BY_SECURITY: {
    title: "Marked alerts by security",
    description:
      "An alert that fewer than all responders may read is handed over to another service by the security side alone, since the team of that service reads it then in place of the one before (FIRST TLP 2.0; NIST SP 800-61r2 §2.3.4).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.3.4"] }],
    refusals: {
      NOT_SECURITY: {
        en: "What is marked {handlings} is handed over by the security side, since another team reads it then in place of the one before. Leave it out, and ask security monitoring or security on-call to hand it over.",
        ko: "취급 등급이 {handlings}인 경고는 이관하면 기존 팀 대신 그 서비스의 팀이 열람하게 되므로 보안 측만 이관할 수 있습니다. 이 경고는 제외하고, 보안 모니터링 담당자나 보안 온콜에게 이관을 요청하십시오.",
      },
    },
  },
  ALERTS_AS_COUNTED: {
    title: "Alerts as counted",
    description:
      "Where a filter says which alerts are meant, it finds as many as whoever acts has counted, and no more than one call is for: nobody judges what came into the queue since they looked (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      OTHERS: {
        en: "The filter finds {found} alerts, and you counted {counted}. Look at them again, and count anew.",
        ko: "필터에 해당하는 경고는 {found}건인데, 확인하신 건수는 {counted}건입니다. 경고를 다시 확인하고 건수를 새로 지정하십시오.",
      },
      TOO_MANY: {
        en: "The filter finds more than {most} alerts, as many as one call is for. Narrow it, and do the rest in further calls.",
        ko: "필터에 해당하는 경고가 한 번에 처리할 수 있는 {most}건을 넘습니다. 필터를 좁히고 나머지는 나누어 처리하십시오.",
      },
    },
  },
  ALERT_NOTE_IN_PLACE: {
    title: "Note where it was written",
    description:
      "A note on an alert is corrected where it was written: what came to be known in an incident is told to nobody who read the note before (NIST SP 800-61r2 §2.3.4, Sharing Information With Outside Parties).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.3.4"] }],
    refusals: {
      ELSEWHERE: {
        en: "The note was not written in the incident that the alert belongs to now, or that it was taken out of. Leave it as it is, and write a further one with addAlertNote.",
        ko: "이 메모는 경고가 현재 연결된 인시던트에서 작성된 것이 아니거나, 경고가 이미 해당 인시던트에서 분리되었습니다. 메모는 그대로 두고 addAlertNote로 새 메모를 작성하십시오.",
      },
    },
  },
  ALERT_ASSIGNEE_FITS: {
    title: "Assignee fits the alerts",
    description:
      "Whoever is given alerts is a person whom the directory knows, who could take each of them themselves, may read it, and does not have it already (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {id}, or their account is closed. Look the person up, and name them by their id.",
        ko: "ID가 {id}인 사람이 없거나 계정이 닫혔습니다. 사람을 조회하여 ID로 지정하십시오.",
      },
      PROGRAM: {
        en: "{person} is a program; an alert is looked at by a person. Choose a person.",
        ko: "{person}은(는) 프로그램이며, 경고는 사람이 확인해야 합니다. 사람을 선택하십시오.",
      },
      THEIRS: {
        en: "{person} has it already. Leave it out.",
        ko: "이미 {person}에게 배정되어 있습니다. 이 경고는 제외하십시오.",
      },
      NOBODYS: {
        en: "It is assigned to nobody as it is. Leave it out.",
        ko: "이미 아무에게도 배정되어 있지 않습니다. 이 경고는 제외하십시오.",
      },
      NOT_ENTITLED: {
        en: "It is not for {person}: that takes `EVENT_AND_ALERT_TRIAGE` of the team that owns the service, or `SECURITY_MONITORING_AND_ANALYSIS`. Choose somebody who has it.",
        ko: "{person}에게 배정할 수 없는 경고입니다. 서비스를 담당하는 팀의 `EVENT_AND_ALERT_TRIAGE` 또는 `SECURITY_MONITORING_AND_ANALYSIS` 책임이 필요합니다. 해당 책임이 있는 사람을 선택하십시오.",
      },
      HIDDEN: {
        en: "Its marking hides it from {person}. Choose somebody who may read it.",
        ko: "취급 등급 때문에 {person}은(는) 이 경고를 열람할 수 없습니다. 열람할 수 있는 사람을 선택하십시오.",
      },
    },
  },
  MOVED_TRIAGE_EXPLAINED: {
    title: "Moved triage explained",
    description:
      "Until when an alert is triaged is a promise: whoever moves a time that somebody has named says why, so that nobody puts off an alert without a word (NIST SP 800-61r2 §3.2.6, Incident Prioritization).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.6"] }],
    refusals: {
      UNEXPLAINED: {
        en: "It was said before that the alert is triaged until {dueAt}. Say in `reason` why that time moves, or leave it as it is.",
        ko: "이 경고의 초기 분석 기한은 이미 {dueAt}(으)로 정해져 있습니다. `reason`에 기한을 변경하는 사유를 적거나 기한을 그대로 두십시오.",
      },
      ALL_UNEXPLAINED: {
        en: "It was said before of each of these alerts until when it is triaged, such as {dueAt}. Say in `reason` why those times move, or leave them as they are.",
        ko: "이 경고들의 초기 분석 기한은 모두 이미 정해져 있습니다(예: {dueAt}). `reason`에 기한을 변경하는 사유를 적거나 기한을 그대로 두십시오.",
      },
    },
  },
  ACCEPTANCE_EXPLAINED: {
    title: "Other judgement explained",
    description:
      "Whoever accepts after all that alerts belong together, though that was refused or taken back, says why: both judgements are on record, and which holds is clear (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      REFUSED: {
        en: "Somebody has refused that these alerts belong together: {reason} Say in `reason` why they do after all.",
        ko: "이 경고들이 서로 관련되어 있다는 제안은 이미 거부되었습니다: {reason} 그래도 관련되어 있다고 판단하는 사유를 `reason`에 적으십시오.",
      },
      TAKEN_BACK: {
        en: "That these alerts belong together was accepted, and then taken back: {reason} Say in `reason` why they do after all.",
        ko: "이 경고들이 서로 관련되어 있다는 제안은 수락되었다가 취소되었습니다: {reason} 그래도 관련되어 있다고 판단하는 사유를 `reason`에 적으십시오.",
      },
    },
  },
  TRIAGE_DUE_AHEAD: {
    title: "Triage due ahead",
    description:
      "Whoever acknowledges an alert, reopens it or hands it over to another service says until when it is triaged: at a time that is still to come, and within a week (NIST SP 800-61r2 §3.2.6, Incident Prioritization).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.6"] }],
    refusals: {
      PASSED: {
        en: "The triage would be due at {dueAt}, which has passed. Name a time that is still to come.",
        ko: "초기 분석 기한 {dueAt}이(가) 이미 지났습니다. 앞으로의 시각을 지정하십시오.",
      },
      TOO_FAR: {
        en: "The triage would be due at {dueAt}, more than {days} days ahead. Name a time within {days} days.",
        ko: "초기 분석 기한 {dueAt}이(가) {days}일보다 더 뒤입니다. {days}일 이내의 시각을 지정하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
