import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of reviews and what follows from them. */
export const reviewGates = {
  INCIDENT_UNDER_REVIEW: {
    title: "Incident under review",
    description:
      "The response to the incident is over, and all of it is there to look back at. Once the incident is reopened, its review waits until post-incident activity begins again (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      REOPENED: {
        en: "The incident was reopened. Its review goes on when the response is over: enterPostIncidentActivity.",
        ko: "인시던트가 재개되었습니다. 대응이 끝나고 enterPostIncidentActivity로 인시던트 사후 활동에 들어가면 검토를 이어갑니다.",
      },
      ENDED: {
        en: "The incident was reopened and then dismissed or withdrawn. Its review goes on only if it is reopened once more, with reopenIncident, and comes to post-incident activity again.",
        ko: "인시던트가 재개된 뒤 기각되거나 선언이 철회되었습니다. reopenIncident로 다시 재개하여 인시던트 사후 활동에 이르러야 검토를 이어갑니다.",
      },
      MERGED: {
        en: "The incident was reopened and then merged into another one, and the review of that one looks back at both.",
        ko: "인시던트가 재개된 뒤 다른 인시던트에 병합되었습니다. 그 인시던트의 검토에서 함께 다룹니다.",
      },
    },
  },
  SECURITY_ANALYSIS_RECORDED: {
    title: "Security analysis recorded",
    description:
      "The security lead's technical summary, backed by evidence, stands in the review, so that all parties discuss the same facts (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      NO_SUMMARY: {
        en: "The security analysis is not recorded. Record it with recordSecurityAnalysis.",
        ko: "보안 분석이 기록되지 않았습니다. recordSecurityAnalysis로 기록하십시오.",
      },
      NO_SEQUENCE_OF_EVENTS: {
        en: "The sequence of events, which a full post-mortem needs, is not recorded. Add it with recordSecurityAnalysis.",
        ko: "전체 포스트모템에 필요한 사건 경과가 기록되지 않았습니다. recordSecurityAnalysis로 추가하십시오.",
      },
    },
  },
  SERVICE_SIDE_ANALYSIS_CONTRIBUTED: {
    title: "Service-side analysis contributed",
    description:
      "Each affected service has added its own analysis to the review, because the reasons inside a service are known best by those who run it (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      MISSING: {
        en: "These affected services have not contributed their analysis: {services}. Their teams do so with contributeServiceSideAnalysis.",
        ko: "영향을 받은 서비스 중 {services}이(가) 분석을 제출하지 않았습니다. 각 서비스의 팀이 contributeServiceSideAnalysis로 제출합니다.",
      },
    },
  },
  FOLLOW_UPS_PRIORITIZED: {
    title: "Follow-ups prioritized",
    description:
      "Every follow-up of the review has a priority or was declined, by the service team or, on its own list, by security, so that what was learned competes fairly with other work and is done (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
    ],
    refusals: {
      SERVICE_WORK: {
        en: 'The follow-up "{title}" has no priority, owner and due day. The service team gives them with prioritizeFollowUp, or declines it with declineFollowUp.',
        ko: "후속 작업 ‘{title}’의 우선순위, 담당자, 완료 예정일이 정해지지 않았습니다. 서비스 팀이 prioritizeFollowUp으로 정하거나, declineFollowUp으로 수행하지 않기로 결정합니다.",
      },
      SECURITY_WORK: {
        en: 'The follow-up "{title}" has no priority, owner and due day. Security gives them with prioritizeSecurityFollowUp, or declines it with declineSecurityFollowUp.',
        ko: "후속 작업 ‘{title}’의 우선순위, 담당자, 완료 예정일이 정해지지 않았습니다. 보안 팀이 prioritizeSecurityFollowUp으로 정하거나, declineSecurityFollowUp으로 수행하지 않기로 결정합니다.",
      },
    },
  },
  FOLLOW_UP_PRIORITIZED: {
    title: "Follow-up prioritized",
    description:
      "The follow-up has its priority, its owner and the day it is due, so that whoever begins the work knows that its turn has come and for whom it is done (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
    ],
    refusals: {
      SERVICE_WORK: {
        en: 'The follow-up "{title}" has no priority, owner and due day. The service team gives them with prioritizeFollowUp.',
        ko: "후속 작업 ‘{title}’의 우선순위, 담당자, 완료 예정일이 정해지지 않았습니다. 서비스 팀이 prioritizeFollowUp으로 정합니다.",
      },
      SECURITY_WORK: {
        en: 'The follow-up "{title}" has no priority, owner and due day. Security gives them with prioritizeSecurityFollowUp.',
        ko: "후속 작업 ‘{title}’의 우선순위, 담당자, 완료 예정일이 정해지지 않았습니다. 보안 팀이 prioritizeSecurityFollowUp으로 정합니다.",
      },
    },
  },
  FOLLOW_UP_IN_SERVICE: {
    title: "Follow-up in a service",
    description:
      "The follow-up is work in a service, so the team that owns the service decides about it and does it (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      SECURITY_LIST: {
        en: 'The follow-up "{title}" stands on the security team\'s own list, and no service team decides about it. Security uses {operation}.',
        ko: "후속 작업 ‘{title}’은(는) 보안 팀의 자체 목록에 있으므로 서비스 팀이 결정하지 않습니다. 보안 팀이 {operation} 작업으로 처리합니다.",
      },
    },
  },
  FOLLOW_UP_ON_SECURITY_LIST: {
    title: "Follow-up on security's own list",
    description:
      "The follow-up stands on the security team's own list, which takes changes to procedures, training and investments; the security team decides about it and does it (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      SERVICE_WORK: {
        en: 'The follow-up "{title}" is to be done in a service, whose own team decides about it. That team uses {operation}.',
        ko: "후속 작업 ‘{title}’은(는) 서비스에서 수행할 작업이므로 그 서비스를 소유한 팀이 결정합니다. 해당 팀이 {operation} 작업으로 처리합니다.",
      },
    },
  },
  DUE_AHEAD: {
    title: "Due day ahead",
    description:
      "The day by which the work is due is not over anywhere, and within five years: a day that is over or too far off plans nothing (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      PAST: {
        en: "The day {dueOn} is over already. Name a day by which the work can be done.",
        ko: "{dueOn}은(는) 이미 지난 날짜입니다. 작업을 마칠 수 있는 날짜를 지정하십시오.",
      },
      TOO_FAR: {
        en: "The day {dueOn} lies more than five years ahead. Name an earlier day, or decline the work.",
        ko: "{dueOn}은(는) 지금부터 5년을 넘습니다. 더 이른 날짜를 지정하거나 작업을 수행하지 않기로 결정하십시오.",
      },
    },
  },
  VERIFIED_BY_ANOTHER: {
    title: "Verified by another",
    description:
      "Whoever verifies the work does not own it: nobody says of their own work that it is done well (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      OWNER: {
        en: 'You own the follow-up "{title}", so somebody else of the security team verifies it.',
        ko: "후속 작업 ‘{title}’의 담당자이므로, 보안 팀의 다른 사람이 검증해야 합니다.",
      },
    },
  },
  OWNER_IS_PERSON: {
    title: "Owner is a person",
    description:
      "Whoever is named as the owner of the work is a person whom the organization knows. A program answers for nothing (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {owner}. Name another owner.",
        ko: "ID가 {owner}인 사람이 없습니다. 다른 담당자를 지정하십시오.",
      },
      PROGRAM: {
        en: "The account {owner} is a program, and work is owned by a person. Name another owner.",
        ko: "{owner}은(는) 프로그램이며, 작업은 사람이 담당해야 합니다. 다른 담당자를 지정하십시오.",
      },
    },
  },
  WORK_IN_ITS_PLACE: {
    title: "Work in its place",
    description:
      "Technical findings become work in a service. Only changes to procedures, training and investments stand on the security team's own list, where no engineering team would see them (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      TECHNICAL: {
        en: 'A follow-up of the kind "{kind}" is done in a service: name an affected one. The security team\'s own list takes changes to procedures, training and investments only.',
        ko: "‘{kind}’ 유형의 후속 작업은 서비스에서 수행합니다. 영향을 받은 서비스를 지정하십시오. 보안 팀의 자체 목록에는 절차 변경, 교육, 투자만 올릴 수 있습니다.",
      },
    },
  },
  SERVICE_REVIEWED: {
    title: "Service reviewed",
    description:
      "The service that is named is one that the reviewed incident affects. Its team takes part in the review and may read it, and so sees what is asked of it (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      NOT_AFFECTED: {
        en: "The reviewed incident does not affect the service {service}; it affects {services}. Name one of these.",
        ko: "검토 대상 인시던트는 서비스 {service}에 영향을 주지 않았습니다. 영향을 받은 서비스는 {services}입니다. 이 중에서 지정하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
