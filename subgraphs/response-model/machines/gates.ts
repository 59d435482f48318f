import type { Words } from "../../../platform/runtime/words.js";
import type { ControlledTerm } from "../controls/control-reference.js";
import type { Vocabulary } from "../vocabulary.js";

interface GateTerm extends ControlledTerm {
  /** By case, the words with which a step is refused; what stands in braces is filled in. See `gateRules`. */
  readonly refusals: Readonly<Record<string, Words>>;
}

/** What must be true before a step may be taken, and the words with which a step whose gate is not met is refused. */
export const gates = {
  INCIDENT_OPEN: {
    title: "Incident open",
    description:
      "The incident is neither closed nor dismissed. What was decided about a closed incident stands as it was; what comes later belongs to its follow-ups or to a new incident (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.3"] }],
    refusals: {
      CLOSED: {
        en: "The incident was closed at {closedAt}, and a closed incident does not change. Report what is new with reportAlert.",
        ko: "인시던트가 {closedAt}에 종결되었으며, 종결된 인시던트는 더 이상 변경할 수 없습니다. 새로 알게 된 사실은 reportAlert로 보고하십시오.",
      },
      DISMISSED: {
        en: "The incident was dismissed at {closedAt}, and a dismissed incident does not change. Report what is new with reportAlert.",
        ko: "인시던트가 {closedAt}에 기각되었으며, 기각된 인시던트는 더 이상 변경할 수 없습니다. 새로 알게 된 사실은 reportAlert로 보고하십시오.",
      },
    },
  },
  SEVERITY_ASSESSED: {
    title: "Severity assessed",
    description:
      "The service team has set the severity, with its reasons, before it escalates. So the security team knows at once what comes first (NIST SP 800-61r2 §3.2.6, Incident Prioritization).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.6"] }],
    refusals: {
      NOT_ASSESSED: {
        en: "The severity is not assessed yet. The service team sets it with assessSeverity before it escalates.",
        ko: "심각도가 아직 평가되지 않았습니다. 서비스 팀이 에스컬레이션하기 전에 assessSeverity로 정합니다.",
      },
    },
  },
  VIRTUAL_TEAM_FORMED: {
    title: "Virtual team formed",
    description:
      "A virtual team stands for this incident, with members from security response, the affected service teams and communications, because no single team can answer an incident alone (NIST SP 800-53 IR-4(11), Integrated Incident Response Team).",
    controls: [{ framework: "NIST_800_53", ids: ["IR-4(11)"] }],
    refusals: {
      INCOMPLETE: {
        en: "The virtual team still lacks somebody from {missing}. Name all its members, these among them, with formVirtualTeam.",
        ko: "가상 팀에 {missing} 구성원이 없습니다. 이들을 포함한 전체 구성원을 formVirtualTeam으로 지정하십시오.",
      },
      INCOMPLETE_AT_THE_END: {
        en: "The virtual team lacked somebody from {missing} when the incident ended, and it is not formed any more after that.",
        ko: "인시던트가 끝났을 때 가상 팀에 {missing} 구성원이 없었습니다. 끝난 인시던트의 가상 팀은 다시 구성하지 않습니다.",
      },
    },
  },
  ALERTS_DISPOSITIONED: {
    title: "Alerts dispositioned",
    description:
      "Every alert linked to the incident is marked as true, benign or false, and each false one names the tuning that will stop it. An incident is confirmed only when all its events were looked at (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      WITHOUT_DISPOSITION: {
        en: "These linked alerts have no disposition yet: {alerts}. Give each one with dispositionAlert.",
        ko: "연결된 경고 중 {alerts}이(가) 아직 판정되지 않았습니다. 하나씩 dispositionAlert로 판정하십시오.",
      },
    },
  },
  INCIDENT_DECLARED: {
    title: "Incident declared",
    description:
      "The incident is confirmed and declared, with the branch of the definition that it meets. The measures of the response, and the clocks for notifying customers, follow from a declaration (NIST CSF 2.0 DE.AE-08).",
    controls: [{ framework: "CSF_2_0", ids: ["DE.AE-08"] }],
    refusals: {
      NOT_RECEIVED: {
        en: "The incident is not declared, and its escalation is not received yet. Receive it with receiveEscalation, then declare the incident with declareIncident.",
        ko: "인시던트가 선언되지 않았고 에스컬레이션도 아직 접수되지 않았습니다. receiveEscalation으로 접수한 뒤 declareIncident로 인시던트를 선언하십시오.",
      },
      NOT_DECLARED: {
        en: "The incident is not confirmed and declared yet. Declare it with declareIncident.",
        ko: "인시던트가 아직 선언되지 않았습니다. declareIncident로 확정하여 선언하십시오.",
      },
      DISMISSED: {
        en: "The incident was dismissed without having been declared, so what follows from a declaration does not apply to it.",
        ko: "인시던트가 선언되지 않은 채 기각되었으므로, 선언에 따르는 조치는 적용되지 않습니다.",
      },
    },
  },
  LEAD_AND_OWNERS_ASSIGNED: {
    title: "Lead and owners assigned",
    description:
      "One incident response lead, and one security incident owner for each affected service, have accepted their roles. Before anybody acts it must be clear who leads and who answers for each service (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      NO_LEAD: {
        en: "Nobody is the incident response lead. Offer the role with assignLead; whoever is offered it accepts with acceptLead.",
        ko: "인시던트 대응 리드가 없습니다. assignLead로 역할을 제안하십시오. 제안받은 사람이 acceptLead로 수락합니다.",
      },
      LEAD_OFFERED: {
        en: "Nobody is the incident response lead. The role is offered to {people}: accept it with acceptLead, or decline it with declineRole.",
        ko: "인시던트 대응 리드가 없습니다. 역할을 제안받은 사람은 {people}입니다. acceptLead로 수락하거나 declineRole로 거절하십시오.",
      },
      NO_OWNER: {
        en: "Nobody is the security incident owner for {service}. Offer the role with assignOwner; whoever is offered it accepts with acceptOwnership.",
        ko: "서비스 {service}에 보안 인시던트 소유자가 없습니다. assignOwner로 역할을 제안하십시오. 제안받은 사람이 acceptOwnership으로 수락합니다.",
      },
      OWNER_OFFERED: {
        en: "Nobody is the security incident owner for {service}. The role is offered to {people}: accept it with acceptOwnership, or decline it with declineRole.",
        ko: "서비스 {service}에 보안 인시던트 소유자가 없습니다. 역할을 제안받은 사람은 {people}입니다. acceptOwnership으로 수락하거나 declineRole로 거절하십시오.",
      },
    },
  },
  ANALYSIS_RECORDED: {
    title: "Analysis recorded",
    description:
      "An analysis of the incident has been recorded since it last entered detection and analysis. Containment acts on what is known, so what is known must be written down first (NIST SP 800-61r2 §3.3.1, Choosing a Containment Strategy).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4", "3.3.1"] }],
    refusals: {
      NOT_RECORDED: {
        en: "No analysis was recorded since the incident entered detection and analysis at {analysisOpenedAt}. Record one with recordAnalysis.",
        ko: "인시던트가 {analysisOpenedAt}에 탐지 및 분석에 들어온 이후 기록된 분석이 없습니다. recordAnalysis로 기록하십시오.",
      },
    },
  },
  CONTAINMENT_RECORDED: {
    title: "Containment recorded",
    description:
      "The measures that contain the incident are recorded. Removing an adversary that can still reach further would only warn it (NIST SP 800-61r2 §3.3.1, Choosing a Containment Strategy).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.1"] }],
    refusals: {
      NOT_RECORDED: {
        en: "No containment step is recorded. Record what was done with recordContainment.",
        ko: "기록된 격리 조치가 없습니다. 수행한 조치를 recordContainment로 기록하십시오.",
      },
    },
  },
  ADVERSARY_EVICTED: {
    title: "Adversary evicted",
    description:
      "There is reasonable confidence, on recorded grounds, that the adversary has been evicted completely. Restoring a service that it still holds would hand the service over again (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      NOT_RECORDED: {
        en: "It is not recorded that the adversary is evicted. Record the eradication with recordEradication.",
        ko: "공격자가 축출되었다는 기록이 없습니다. recordEradication으로 제거 결과를 기록하십시오.",
      },
    },
  },
  VULNERABLE_PATHS_CLOSED: {
    title: "Vulnerable paths closed",
    description:
      "Every known way in that the adversary used or could use is eliminated. Otherwise the recovered service would fall to the same attack (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      NOT_RECORDED: {
        en: "It is not recorded that all known vulnerable paths are closed. Record the mitigation with recordEradication.",
        ko: "알려진 취약 경로가 모두 차단되었다는 기록이 없습니다. recordEradication으로 완화 조치를 기록하십시오.",
      },
    },
  },
  RECOVERY_RECORDED: {
    title: "Recovery recorded",
    description:
      "The services are on record as restored to a last known good state, with the attack paths inspected in that state. Only what has been restored can be watched and validated (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      NOT_RECORDED: {
        en: "It is not recorded that services were restored and their attack paths inspected. Record it with recordRecovery.",
        ko: "서비스를 복원하고 공격 경로를 점검했다는 기록이 없습니다. recordRecovery로 기록하십시오.",
      },
    },
  },
  RECOVERY_VALIDATED: {
    title: "Recovery validated",
    description:
      "The restored services were inspected and watched, and it is recorded that they work normally and that the adversary has not returned (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "SOC_2", ids: ["CC7.5"] },
    ],
    refusals: {
      NOT_VALIDATED: {
        en: "The recovery is not validated. Watch the restored services closely, then validate it with validateRecovery.",
        ko: "복구가 검증되지 않았습니다. 복원된 서비스를 면밀히 모니터링한 뒤 validateRecovery로 검증하십시오.",
      },
    },
  },
  NOTIFICATIONS_SETTLED: {
    title: "Notifications settled",
    description:
      "Each notification clock of the incident was met, missed on record or excepted with a reason, so that nobody who must be told is forgotten (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
    refusals: {
      CUSTOMERS_RUNNING: {
        en: 'The clock "{clock}" runs until {dueAt}. Notify the customers with notifyCustomers, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한이 {dueAt}까지 진행 중입니다. notifyCustomers로 고객에게 통지하거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
      CUSTOMERS_DELAYED: {
        en: 'The clock "{clock}" was due at {dueAt}, and legal affairs lets the notice wait until {delayedUntil}. Notify the customers with notifyCustomers, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한은 {dueAt}까지였으며, 대외 및 법률 업무 팀이 {delayedUntil}까지 통지를 연기했습니다. notifyCustomers로 고객에게 통지하거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
      CUSTOMERS_MISSED: {
        en: 'The clock "{clock}" ran out at {dueAt}, and the notice is still owed. Notify the customers with notifyCustomers, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한이 {dueAt}에 지났으며 통지 의무는 남아 있습니다. notifyCustomers로 고객에게 통지하거나, 통지 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
      AUTHORITY_RUNNING: {
        en: 'The clock "{clock}" runs until {dueAt}. Notify the authority and record that with recordAuthorityNotice, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한이 {dueAt}까지 진행 중입니다. 당국에 신고하고 recordAuthorityNotice로 기록하거나, 신고 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
      AUTHORITY_MISSED: {
        en: 'The clock "{clock}" ran out at {dueAt}, and the notice is still owed. Notify the authority and record that with recordAuthorityNotice, or record with recordNotificationException why no notice is due.',
        ko: "‘{clock}’ 기한이 {dueAt}에 지났으며 신고 의무는 남아 있습니다. 당국에 신고하고 recordAuthorityNotice로 기록하거나, 신고 의무가 없는 사유를 recordNotificationException으로 기록하십시오.",
      },
    },
  },
  REVIEW_FINISHED: {
    title: "Review finished",
    description:
      "The review of the incident is completed, as a full post-mortem where customers were affected or data was breached. An incident is not over until the organization has learned from it (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      NOT_OPEN: {
        en: "The post-incident review is not open yet. It opens by itself as soon as the lessons subgraph has heard that post-incident activity began: look again in a moment.",
        ko: "인시던트의 사후 검토가 아직 열리지 않았습니다. 인시던트 사후 활동이 시작되었다는 이벤트가 `lessons` 서브그래프에 전달되면 자동으로 열립니다. 잠시 뒤 다시 확인하십시오.",
      },
      NOT_BEGUN: {
        en: "The post-incident review has not begun. Begin it with beginReview, then complete it with completeReview.",
        ko: "인시던트의 사후 검토가 시작되지 않았습니다. beginReview로 시작한 뒤 completeReview로 완료하십시오.",
      },
      NOT_COMPLETED: {
        en: "The post-incident review is not completed. Complete it with completeReview.",
        ko: "인시던트의 사후 검토가 완료되지 않았습니다. completeReview로 완료하십시오.",
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
  BOTH_SIDES_AGREED: {
    title: "Both sides agreed",
    description:
      "The security team and the service team have both agreed the detection requirement. A detection that one side did not want is either not deployed or not answered (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      SECURITY_MISSING: {
        en: "The security team has not agreed. It does so with agreeDetectionRequirementForSecurity.",
        ko: "보안 팀이 동의하지 않았습니다. 보안 팀은 agreeDetectionRequirementForSecurity로 동의합니다.",
      },
      SERVICE_MISSING: {
        en: "The service team has not agreed. It does so with agreeDetectionRequirementForService.",
        ko: "서비스 팀이 동의하지 않았습니다. 서비스 팀은 agreeDetectionRequirementForService로 동의합니다.",
      },
    },
  },
  NO_SECOND_PERSON_NEEDED: {
    title: "No second person needed",
    description:
      "The cell is of the service side. A cell of the security side widens who reads incidents and who leads them, so it is requested by one person and granted by another: nobody widens their own circle alone (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      SECURITY_SIDE: {
        en: 'The cell "{responsibility}" is of the security side: with it {team} would read more incidents, so it takes two people. Ask for it with requestResponsibility; another person of the Security Response team then grants it.',
        ko: "‘{responsibility}’은(는) 보안 측 책임입니다. {team} 팀이 이 책임을 맡으면 더 많은 인시던트를 열람하게 되므로 2인 승인이 필요합니다. requestResponsibility로 요청하면 보안 대응 팀의 다른 사람이 승인합니다.",
      },
    },
  },
  SECOND_PERSON_NEEDED: {
    title: "Second person needed",
    description:
      "The cell is of the security side, where one person requests and another grants. A cell of the service side widens nobody's reading and is assigned at once (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      SERVICE_SIDE: {
        en: 'The cell "{responsibility}" is of the service side and needs no request. Give it at once with assignResponsibility.',
        ko: "‘{responsibility}’은(는) 서비스 측 책임이므로 요청이 필요 없습니다. assignResponsibility로 바로 부여하십시오.",
      },
    },
  },
  NO_REQUEST_PENDING: {
    title: "No request pending",
    description:
      "No request for the same cell and the same team is waiting for a decision. One question is decided once (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      PENDING: {
        en: 'The cell "{responsibility}" is requested for {team} already, by the request {request}, which waits for a second person until {expiresAt}. Decide it with grantResponsibilityRequest or refuseResponsibilityRequest, or take it back with withdrawResponsibilityRequest.',
        ko: "{team} 팀에 ‘{responsibility}’ 책임을 부여해 달라는 요청 {request}이(가) 이미 있으며, {expiresAt}까지 다른 사람의 결정을 기다립니다. grantResponsibilityRequest나 refuseResponsibilityRequest로 결정하거나, withdrawResponsibilityRequest로 철회하십시오.",
      },
    },
  },
  CELL_FITS_TEAM: {
    title: "Cell fits the team",
    description:
      "The team does not hold the cell yet, and can exercise it: a service team never leads or verifies, security response never executes, and a cell of the service side counts only for services that the team owns. So nobody verifies what they executed themselves (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      HELD_ALREADY: {
        en: 'The cell "{responsibility}" is held by {team} already.',
        ko: "{team} 팀이 ‘{responsibility}’ 책임을 이미 맡고 있습니다.",
      },
      ACROSS: {
        en: 'The cell "{responsibility}" stands across the matrix from the function of {team}: a service team never leads or verifies, and security response never executes. Give it to a team of its side.',
        ko: "‘{responsibility}’ 책임은 매트릭스에서 {team} 팀의 기능과 반대 측에 있습니다. 서비스 팀은 주도하거나 검증하지 않으며, 보안 대응 팀은 실행하지 않습니다. 해당하는 측의 팀에 부여하십시오.",
      },
      NO_SERVICE: {
        en: 'The cell "{responsibility}" counts only for services that the team owns, and {team} owns none. Give it to the owner of a service.',
        ko: "{team} 팀이 소유한 서비스가 없으며, ‘{responsibility}’ 책임은 팀이 소유한 서비스에만 적용됩니다. 서비스를 소유한 팀에 부여하십시오.",
      },
    },
  },
  CELL_STAYS_HELD: {
    title: "Cell stays held",
    description:
      "The team holds the cell, and another team can exercise it afterwards: on the security side any other holder, on the service side only whoever owns the service. No responsibility is left without a team (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      NOT_HELD: {
        en: 'The cell "{responsibility}" is not held by {team}.',
        ko: "{team} 팀은 ‘{responsibility}’ 책임을 맡고 있지 않습니다.",
      },
      ONLY_HOLDER: {
        en: 'The cell "{responsibility}" is held by {team} alone, and no cell may be left without a team. Give it to another team first, with assignResponsibility, or with requestResponsibility where it takes two people.',
        ko: "‘{responsibility}’ 책임은 {team} 팀만 맡고 있으며, 맡은 팀이 없는 책임이 있어서는 안 됩니다. 먼저 assignResponsibility로 다른 팀에 부여하거나, 2인 승인이 필요한 책임이면 requestResponsibility로 요청하십시오.",
      },
      OWNER: {
        en: 'The cell "{responsibility}" could be exercised by nobody else for what {team} owns: {services}. Give the service to another team in the organization file first.',
        ko: "{services}은(는) {team} 팀이 소유하므로, 다른 팀은 이 서비스에 대해 ‘{responsibility}’ 책임을 수행할 수 없습니다. 먼저 조직 파일에서 서비스를 다른 팀으로 옮기십시오.",
      },
    },
  },
  REQUESTER_ENTITLED: {
    title: "Requester still entitled",
    description:
      "The person who made the request is still in the Security Response team. If they have left since, somebody who is in the team now makes the request again (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      LEFT: {
        en: "The request was made by {requester}, who is no longer of the Security Response team. Refuse it with refuseResponsibilityRequest, and ask for the cell again with requestResponsibility.",
        ko: "요청한 {requester} 님은 더 이상 보안 대응 팀에 속하지 않습니다. refuseResponsibilityRequest로 반려하고, 필요하면 requestResponsibility로 다시 요청하십시오.",
      },
    },
  },
  ATTESTATION_HOLDS: {
    title: "Attestation holds",
    description:
      "The attestation ends in the future. One that is over from the start would say nothing about the next incident (NIST SP 800-61r2 §3.1, Preparation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.1"] }],
    refusals: {
      OVER: {
        en: "The attestation would have ended at {validUntil} already. Name an end that lies ahead.",
        ko: "확인의 유효 기간이 {validUntil}에 이미 끝난 것으로 지정되었습니다. 앞으로의 시각을 지정하십시오.",
      },
    },
  },
  OVERRIDE_AHEAD: {
    title: "Override ahead",
    description:
      "The override ends in the future: who was on call in the past stands as it was (NIST SP 800-61r2 §3.1, Preparation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.1"] }],
    refusals: {
      OVER: {
        en: "The override would have ended at {until} already, and who was on call in the past does not change any more. Name an end that lies ahead.",
        ko: "변경 기간이 {until}에 이미 끝난 것으로 지정되었으며, 지난 온콜 기록은 더 이상 변경할 수 없습니다. 앞으로의 시각을 지정하십시오.",
      },
    },
  },
  ON_CALL_FOR_OWN_TEAM: {
    title: "On call for the own team",
    description:
      "Whoever is put on call is a person of the team whose rotation it is, and so has that team's rights when called (NIST SP 800-61r2 §3.1, Preparation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.1"] }],
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {person}. Name a person of {team}, whose rotation it is.",
        ko: "ID가 {person}인 사람이 없습니다. 이 로테이션의 팀인 {team}의 구성원을 지정하십시오.",
      },
      NOT_MEMBER: {
        en: "The rotation is that of {team}, and {person} is not a person of that team. Name a member of it.",
        ko: "{person} 님은 이 로테이션의 팀인 {team}의 구성원이 아닙니다. 해당 팀의 구성원을 지정하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;

export type Gate = keyof typeof gates;
