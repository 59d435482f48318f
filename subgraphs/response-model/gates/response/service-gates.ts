import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of the response of a service. */
export const serviceGates = {
  SERVICES_KNOWN: {
    title: "Services known",
    description:
      "Each service that is named is one of the organization, so that its team can be reached (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      UNKNOWN: {
        en: "There is no service with the id {ids}. Look the services up, and name them by their ids.",
        ko: "ID가 {ids}인 서비스가 없습니다. 서비스를 조회하여 ID로 지정하십시오.",
      },
    },
  },
  JOINS_IN_TIME: {
    title: "Joins in time",
    description:
      "The service of the alert counts as affected already, or the response is still under way so that it can join (NIST SP 800-61r2 §3.3, Containment, Eradication, and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3"] }],
    refusals: {
      OVER: {
        en: "The response to this incident is over, and the alert is of a service that it did not affect. Reopen the incident with reopenIncident, or escalate the alert as an incident of its own.",
        ko: "이 인시던트의 대응은 끝났으며, 이 경고는 영향을 받지 않은 서비스에서 발생했습니다. reopenIncident로 재개하거나 별도의 인시던트로 에스컬레이션하십시오.",
      },
    },
  },
  SERVICE_JOINING: {
    title: "Service not yet affected",
    description:
      "The service does not count as affected yet, or was released before (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      AFFECTED: {
        en: "{service} counts as affected already. Act on its response.",
        ko: "서비스 {service}은(는) 이미 영향을 받은 서비스로 등록되어 있습니다. 해당 서비스 대응에서 조치하십시오.",
      },
    },
  },
  SERVICES_AFFECTED: {
    title: "Services affected",
    description:
      "The service acted on counts as affected by this incident and is not released (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      NOT_AFFECTED: {
        en: "The incident does not affect {services}. Add a service with addAffectedService first.",
        ko: "이 인시던트는 {services}에 영향을 주지 않습니다. 먼저 addAffectedService로 서비스를 추가하십시오.",
      },
    },
  },
  A_SERVICE_AFFECTED: {
    title: "A service affected",
    description:
      "At least one service counts as affected, so that there is somebody to respond (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      NONE: {
        en: "No service counts as affected: all were released. Add one with addAffectedService, or dismiss the incident with dismissIncident.",
        ko: "모든 서비스가 영향 없음으로 처리되어 영향을 받은 서비스가 없습니다. addAffectedService로 서비스를 추가하거나 dismissIncident로 기각하십시오.",
      },
    },
  },
  ANALYSIS_RECORDED: {
    title: "Analysis recorded",
    description:
      "An analysis that covers the service has been recorded in its present round. Containment acts on what is known, so what is known must be written down first (NIST SP 800-61r2 §3.3.1, Choosing a Containment Strategy).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4", "3.3.1"] }],
    refusals: {
      NOT_RECORDED: {
        en: "No analysis that covers {service} was recorded since its round {round} began at {analysisOpenedAt}. Record one with recordAnalysis.",
        ko: "서비스 {service}의 {round}차 대응이 {analysisOpenedAt}에 시작된 이후 이 서비스를 다룬 분석이 기록되지 않았습니다. recordAnalysis로 기록하십시오.",
      },
    },
  },
  COVERS_AFFECTED_SERVICES: {
    title: "Covers affected services",
    description:
      "Each service that an analysis names counts as affected by this incident, and those it finds not to be affected are among those it covers (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      NOT_AFFECTED: {
        en: "The incident does not affect {services}. Add a service with addAffectedService first.",
        ko: "이 인시던트는 {services}에 영향을 주지 않습니다. 먼저 addAffectedService로 서비스를 추가하십시오.",
      },
      NOT_COVERED: {
        en: "The analysis finds {services} not to be affected, and does not cover it. Name it in `serviceIds` as well.",
        ko: "분석이 {services}을(를) 영향을 받지 않은 것으로 판단했으나 분석 대상에 포함하지 않았습니다. `serviceIds`에도 지정하십시오.",
      },
    },
  },
  FOUND_NOT_AFFECTED: {
    title: "Found not affected",
    description:
      "An analysis of the present round names the service as not affected. A service is let go on a finding, not on a wish (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      NOT_FOUND: {
        en: "No analysis of round {round} names {service} as not affected. Record one with recordAnalysis, or go on with the response.",
        ko: "{round}차 대응의 분석 중 서비스 {service}을(를) 영향을 받지 않은 것으로 판단한 분석이 없습니다. recordAnalysis로 기록하거나 대응을 계속하십시오.",
      },
    },
  },
  RELEASE_AGREED: {
    title: "Release agreed",
    description:
      "The side of the service agrees that it is not affected: its owner, or before there is one whoever holds that cell for the service (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      NOT_AGREED: {
        en: "The side of {service} has not agreed in round {round} that it is released. Its owner agrees with agreeRelease; before there is an owner, somebody of the team that owns the service.",
        ko: "서비스 {service} 측이 {round}차 대응에서 영향 없음 처리에 동의하지 않았습니다. 소유자가 agreeRelease로 동의합니다. 소유자가 없으면 해당 서비스를 소유한 팀의 구성원이 동의합니다.",
      },
    },
  },
  CONTAINMENT_RECORDED: {
    title: "Containment recorded",
    description:
      "What contains the incident in the service is recorded in its present round. Removing an adversary that can still reach further would only warn it (NIST SP 800-61r2 §3.3.1, Choosing a Containment Strategy).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.1"] }],
    refusals: {
      NOT_RECORDED: {
        en: "No containment is recorded for {service} in round {round}. Record what was done with recordContainment.",
        ko: "서비스 {service}의 {round}차 대응에 기록된 격리 조치가 없습니다. 수행한 조치를 recordContainment로 기록하십시오.",
      },
    },
  },
  ADVERSARY_EVICTED: {
    title: "Adversary evicted",
    description:
      "There is reasonable confidence, on recorded grounds, that the adversary has been evicted from the service completely in its present round. Restoring what it still holds would hand it over again (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      NOT_RECORDED: {
        en: "It is not recorded that the adversary is evicted from {service} in round {round}. Its team records it with recordEviction. Until then no service can recover.",
        ko: "서비스 {service}에서 공격자를 축출했다는 기록이 {round}차 대응에 없습니다. 해당 서비스 팀이 recordEviction으로 기록합니다. 그 전에는 어떤 서비스도 복구를 시작할 수 없습니다.",
      },
    },
  },
  VULNERABLE_PATHS_CLOSED: {
    title: "Vulnerable paths closed",
    description:
      "Every known way into the service that the adversary used or could use is closed in its present round. Otherwise what is recovered would fall to the same attack (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      NOT_RECORDED: {
        en: "It is not recorded that all known vulnerable paths into {service} are closed in round {round}. Its team records it with recordMitigation. Until then no service can recover.",
        ko: "서비스 {service}의 알려진 취약 경로를 모두 차단했다는 기록이 {round}차 대응에 없습니다. 해당 서비스 팀이 recordMitigation으로 기록합니다. 그 전에는 어떤 서비스도 복구를 시작할 수 없습니다.",
      },
    },
  },
  RECOVERY_PLAN_AGREED: {
    title: "Recovery plan agreed",
    description:
      "Both sides have agreed the recovery plan of the service in its present round, and each of its steps that restores or inspects is agreed or withdrawn: security decides it in consultation, the service restores by it (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      NONE: {
        en: "There is no recovery plan for {service} in round {round}. Either side proposes one with proposeRecoveryPlan.",
        ko: "서비스 {service}의 {round}차 대응에 복구 계획이 없습니다. 어느 쪽이든 proposeRecoveryPlan으로 제안할 수 있습니다.",
      },
      STEPS_PROPOSED: {
        en: "These steps of the recovery of {service} are proposed and not agreed yet: {steps}. The other side agrees them with agreePlanSteps, or either takes them out with withdrawPlanStep.",
        ko: "서비스 {service}의 다음 복구 조치는 제안되었으나 아직 합의되지 않았습니다: {steps}. 상대 측이 agreePlanSteps로 동의하거나 어느 쪽이든 withdrawPlanStep으로 철회하십시오.",
      },
      PROPOSED: {
        en: "The recovery plan for {service} was proposed by {person} and is not agreed yet. The other side agrees it with agreeRecoveryPlan.",
        ko: "서비스 {service}의 복구 계획은 {person} 님이 제안했으며 아직 합의되지 않았습니다. 상대 측이 agreeRecoveryPlan으로 동의합니다.",
      },
    },
  },
  GUIDANCE_ACKNOWLEDGED: {
    title: "Guidance acknowledged",
    description:
      "The security team has issued guidance for the recovery of the service in its present round, and the service follows all of it that stands (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      NONE: {
        en: "The security team has issued no guidance for {service} in round {round}. It issues it with issueRecoveryGuidance.",
        ko: "서비스 {service}의 {round}차 대응에 보안 팀이 제공한 복구 지침이 없습니다. issueRecoveryGuidance로 제공하십시오.",
      },
      UNANSWERED: {
        en: "Guidance for {service} waits for an answer. Its owner acknowledges it with acknowledgeGuidance, or refuses it with refuseGuidance and says why.",
        ko: "서비스 {service}에 제공한 복구 지침에 아직 답이 없습니다. 소유자가 acknowledgeGuidance로 확인하거나, 사유를 밝혀 refuseGuidance로 거절하십시오.",
      },
      REFUSED: {
        en: "{service} does not follow the guidance: {reason} The security team takes it back with withdrawGuidance, and issues guidance that the service can follow.",
        ko: "서비스 {service} 측이 지침을 거절했습니다. 사유: {reason} 보안 팀은 withdrawGuidance로 철회하고, 서비스가 따를 수 있는 지침을 다시 제공하십시오.",
      },
      EXPIRED: {
        en: "Nobody of {service} answered the guidance until {expiresAt}, when it ended. The security team issues it again with issueRecoveryGuidance, or takes it back with withdrawGuidance.",
        ko: "서비스 {service} 측이 {expiresAt}까지 지침에 답하지 않아 지침의 유효 기간이 끝났습니다. 보안 팀은 issueRecoveryGuidance로 다시 제공하거나 withdrawGuidance로 철회하십시오.",
      },
    },
  },
  GUIDANCE_IN_TIME: {
    title: "Guidance in time",
    description:
      "The guidance has not ended: it is answered while it waits for an answer, or it was refused in time and is acknowledged after all (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      ENDED: {
        en: "The guidance for {service} ended at {expiresAt} without an answer. The security team issues it again with issueRecoveryGuidance.",
        ko: "서비스 {service}에 제공한 지침이 답변 없이 {expiresAt}에 유효 기간이 끝났습니다. 보안 팀이 issueRecoveryGuidance로 다시 제공해야 합니다.",
      },
    },
  },
  PLAN_OF_THE_OTHER_SIDE: {
    title: "Plan of the other side",
    description:
      "A plan is agreed by the side that did not propose it; whoever proposed it cannot agree it as well (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      SAME_SIDE: {
        en: "The plan was proposed by the side of {side}, so the other side agrees it.",
        ko: "이 계획은 {side} 측이 제안했으므로 상대 측이 동의해야 합니다.",
      },
    },
  },
  OF_PRESENT_ROUND: {
    title: "Of the present round",
    description:
      "The plan, its step or the guidance belongs to the round that the response of its service is in. What was meant for a round before stays on record, and counts for nothing now (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      OVER: {
        en: "This belongs to an earlier round of {service}, which is in round {round} now. Answer what was written for that round.",
        ko: "이 항목은 서비스 {service}의 이전 차수에 속합니다. 현재는 {round}차 대응이므로 이번 차수의 항목에 답하십시오.",
      },
    },
  },
  ATTACK_PATHS_INSPECTED: {
    title: "Attack paths inspected",
    description:
      "A service counts as restored only once the attack paths are inspected in the restored state (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      NOT_INSPECTED: {
        en: "The attack paths are not inspected in the restored state. Inspect them, then record the restoration.",
        ko: "복원된 상태에서 공격 경로를 점검하지 않았습니다. 점검한 뒤 복원을 기록하십시오.",
      },
    },
  },
  VALIDATED_FROM_OUTSIDE: {
    title: "Validated from outside",
    description:
      "Whoever validates does not belong to the team that owns the service: nobody judges the work of their own team (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      OWN_TEAM: {
        en: "You belong to the team that owns {service}. Somebody else of the security side validates its recovery.",
        ko: "서비스 {service}을(를) 소유한 팀의 구성원은 이 복구를 검증할 수 없습니다. 보안 측의 다른 사람이 검증해야 합니다.",
      },
    },
  },
  WATCHED_SINCE_RESTORATION: {
    title: "Watched since the restoration",
    description:
      "The restored service was watched after it was restored, and the watch goes on until a moment that is still to come (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "SOC_2", ids: ["CC7.5"] },
    ],
    refusals: {
      BEFORE_RESTORATION: {
        en: "{service} was restored at {restoredAt}, and `observedSince` lies before that. Watch the restored service, and say since when.",
        ko: "서비스 {service}은(는) {restoredAt}에 복원되었으며, `observedSince`가 그보다 이릅니다. 복원된 서비스를 모니터링하고 그 시작 시각을 입력하십시오.",
      },
      NOT_BEGUN: {
        en: "`observedSince` lies in the future. Watch the restored service first.",
        ko: "`observedSince`가 미래입니다. 먼저 복원된 서비스를 모니터링하십시오.",
      },
      VIGILANCE_TOO_LONG: {
        en: "`vigilanceUntil` lies more than a year ahead, and closing the incident waits for it. Name a moment within a year.",
        ko: "`vigilanceUntil`이 지금부터 1년을 넘습니다. 인시던트 종결은 이 시각까지 기다려야 하므로 1년 이내의 시각을 입력하십시오.",
      },
      VIGILANCE_OVER: {
        en: "`vigilanceUntil` lies in the past. Name the moment until which the service stays under enhanced vigilance.",
        ko: "`vigilanceUntil`이 과거입니다. 강화된 모니터링을 언제까지 유지할지 입력하십시오.",
      },
    },
  },
  RECOVERY_VALIDATED: {
    title: "Recovery validated",
    description:
      "Every affected service is validated, or was released as not affected, and at least one is validated (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "SOC_2", ids: ["CC7.5"] },
    ],
    refusals: {
      SERVICES_LEFT: {
        en: "These services are neither validated nor released: {services}. Each goes its way; the lead then validates it with validateRecovery.",
        ko: "다음 서비스는 아직 검증되지 않았고 영향 없음으로 처리되지도 않았습니다: {services}. 각 서비스의 대응이 끝나면 리드가 validateRecovery로 검증합니다.",
      },
      NONE_VALIDATED: {
        en: "Every service was released as not affected, so there is nothing to look back at. Add the service that is affected with addAffectedService, or withdraw the incident with withdrawIncident.",
        ko: "모든 서비스가 영향 없음으로 처리되어 사후 활동의 대상이 없습니다. addAffectedService로 영향을 받은 서비스를 추가하거나 withdrawIncident로 인시던트를 철회하십시오.",
      },
    },
  },
  VIGILANCE_OVER: {
    title: "Vigilance over",
    description:
      "The enhanced vigilance over each validated service has ended (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      STILL_WATCHED: {
        en: "{service} stays under enhanced vigilance until {vigilanceUntil}. Close the incident after that.",
        ko: "서비스 {service}은(는) {vigilanceUntil}까지 강화된 모니터링 대상입니다. 그 이후에 인시던트를 종결하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
