import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of severity, alerts and findings. */
export const detectionGates = {
  SEVERITY_ASSESSED: {
    title: "Severity assessed",
    description:
      "The team of the service has judged how bad it is for this service, with its reasons: before it escalates an alert, and before it contains. Nobody can judge that for it (NIST SP 800-61r2 §3.2.6, Incident Prioritization).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.6"] }],
    refusals: {
      NOT_ASSESSED: {
        en: "The severity is not assessed yet. The service team sets it with assessSeverity before it escalates.",
        ko: "심각도가 아직 평가되지 않았습니다. 서비스 팀이 에스컬레이션하기 전에 assessSeverity로 정합니다.",
      },
      ALERTS_NOT_ASSESSED: {
        en: "These alerts are not triaged and assessed yet: {alerts}. Their teams do that with triageAlert and assessSeverity, or for many at once with triageAlerts, and close with closeAlert what needs no response.",
        ko: "다음 경고는 아직 초기 분석 및 심각도 평가가 끝나지 않았습니다: {alerts}. 해당 서비스 팀이 triageAlert와 assessSeverity로, 여러 건이면 triageAlerts로 한 번에 처리하고, 대응이 필요 없는 경고는 closeAlert로 종결합니다.",
      },
      SERVICE_NOT_ASSESSED: {
        en: "The severity for {service} is not assessed yet. Its team sets it with reassessSeverity.",
        ko: "서비스 {service}의 심각도가 아직 평가되지 않았습니다. 해당 서비스 팀이 reassessSeverity로 평가합니다.",
      },
      PROVISIONAL: {
        en: "The severity for {service} is provisional: security on-call has set it, since the assessment was overdue. It does not count for containment; the team of the service sets it with reassessSeverity.",
        ko: "서비스 {service}의 심각도는 평가 기한이 지나 보안 온콜이 임시로 정한 것이므로 격리의 근거가 될 수 없습니다. 해당 서비스 팀이 reassessSeverity로 평가해야 합니다.",
      },
    },
  },
  SEVERITY_KNOWN: {
    title: "Severity known",
    description:
      "It is on record how bad it is for the service: as its own team assessed it, or provisionally as security on-call set it when the assessment was overdue (NIST SP 800-61r2 §3.2.6, Incident Prioritization).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.6"] }],
    refusals: {
      NOT_ASSESSED: {
        en: "The severity for {service} is not assessed yet; its team has until {dueAt}. It sets it with reassessSeverity; after that time, security on-call can set a provisional one with setProvisionalSeverity.",
        ko: "서비스 {service}의 심각도가 아직 평가되지 않았습니다. 해당 서비스 팀이 {dueAt}까지 reassessSeverity로 평가합니다. 기한이 지나면 보안 온콜이 setProvisionalSeverity로 임시 심각도를 정할 수 있습니다.",
      },
    },
  },
  ASSESSMENT_OVERDUE: {
    title: "Assessment overdue",
    description:
      "The team of the service has not assessed the severity within four hours after the service joined. Until then security on-call waits for it; afterwards it may set a provisional one (NIST SP 800-61r2 §3.2.6, Incident Prioritization).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.6"] }],
    refusals: {
      ASSESSED: {
        en: "The team of {service} has assessed the severity, so there is nothing to stand in for. If you disagree, the lead can override the severity of the incident with overrideSeverity.",
        ko: "서비스 {service} 팀이 이미 심각도를 평가했으므로 임시 심각도를 정할 수 없습니다. 의견이 다르면 리드가 overrideSeverity로 인시던트의 심각도를 재정의할 수 있습니다.",
      },
      NOT_YET: {
        en: "The team of {service} has until {dueAt} to assess the severity. Ask its on-call; after that time you can set a provisional one.",
        ko: "서비스 {service} 팀의 심각도 평가 기한은 {dueAt}까지입니다. 해당 팀의 온콜에게 요청하십시오. 기한이 지나면 임시 심각도를 정할 수 있습니다.",
      },
    },
  },
  OVERRIDE_STANDS: {
    title: "Override stands",
    description:
      "A severity is named, or the one of the incident is overridden and can follow from its services again (NIST SP 800-61r2 §3.2.6, Incident Prioritization).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.6"] }],
    refusals: {
      FOLLOWS_ALREADY: {
        en: "The severity follows from the services already. Name a `severity` to override it.",
        ko: "심각도가 이미 서비스별 평가에 따라 정해지고 있습니다. 재정의하려면 `severity`를 지정하십시오.",
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
        en: "These linked alerts have no disposition yet: {alerts}. Give each one with dispositionAlert, or to many at once with dispositionAlerts.",
        ko: "연결된 경고 중 {alerts}이(가) 아직 판정되지 않았습니다. dispositionAlert로 하나씩 판정하거나, dispositionAlerts로 여러 건을 한 번에 판정하십시오.",
      },
    },
  },
  ALERTS_AGREE: {
    title: "Alerts agree",
    description:
      "An incident ends as a false positive or as benign only where none of its alerts was found to be a true positive: what is said of the incident and what is said of its alerts agree (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      TRUE_POSITIVES: {
        en: "These linked alerts were found to be true positives: {alerts}. If that is right, the incident was neither false nor benign: say in `determination` what it was, an exercise or what became of the attack. If it is not, say first what they were with dispositionAlerts.",
        ko: "다음 연결된 경고가 정탐으로 판정되어 있습니다: {alerts}. 판정이 맞다면 이 인시던트는 오탐도 정상 행위도 아니므로, 훈련이었는지 또는 공격이 어떻게 되었는지를 `determination`에 지정하십시오. 틀렸다면 먼저 dispositionAlerts로 다시 판정하십시오.",
      },
    },
  },
  ALERT_LINKED: {
    title: "Alert linked",
    description:
      "The alert belongs to this incident, so what is said of it is said where it counts (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      NOT_LINKED: {
        en: 'The alert "{alert}" is not linked to this incident but to another one. Act on it there.',
        ko: "경고 ‘{alert}’은(는) 이 인시던트가 아니라 다른 인시던트에 연결되어 있습니다. 그 인시던트에서 처리하십시오.",
      },
      NONE_LINKED: {
        en: "None of these alerts is linked to this incident. Link those that belong to it with linkAlerts, while the incident is open, or act on them in the incident that they are linked to.",
        ko: "이 인시던트에 연결된 경고가 하나도 없습니다. 이 인시던트에 속하는 경고는 인시던트가 끝나기 전에 linkAlerts로 연결하고, 다른 인시던트에 연결된 경고는 그 인시던트에서 처리하십시오.",
      },
    },
  },
  NOTHING_RESTS_ON_ALERT: {
    title: "Nothing rests on the alert",
    description:
      "An alert leaves an incident that it does not belong to while nothing of the incident rests on it: not its opening, not its declaration, nothing that is said of the adversary (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      OPENED_OF: {
        en: "No alert that the incident was opened of would be left in it. If it is no incident, end it with dismissIncident, or with withdrawIncident once it is declared; if it is part of another one, merge it with mergeIncident.",
        ko: "이 인시던트가 시작된 경고가 하나도 남지 않게 됩니다. 인시던트가 아니라면 dismissIncident로, 이미 선언되었다면 withdrawIncident로 끝내고, 다른 인시던트의 일부라면 mergeIncident로 병합하십시오.",
      },
      DECLARED_ON: {
        en: "The incident is declared, and no alert that was found to be a true positive would be left in it. Link what shows the attack with linkAlert and say so of it with dispositionAlert, or record it with recordAnalysis; if nothing does, end the incident with withdrawIncident.",
        ko: "인시던트가 선언되었는데 정탐으로 판정된 경고가 하나도 남지 않게 됩니다. 공격을 보여 주는 경고를 linkAlert로 연결하고 dispositionAlert로 판정하거나 recordAnalysis로 분석을 기록하십시오. 그런 근거가 없으면 withdrawIncident로 인시던트 선언을 철회하십시오.",
      },
      TECHNIQUES: {
        en: "These observed techniques rest on what is to leave the incident: {techniques}. Rest them on something else with amendObservedTechnique, or withdraw them with withdrawObservedTechnique.",
        ko: "다음 관찰된 기법이 분리할 경고에 근거합니다: {techniques}. amendObservedTechnique로 근거를 바꾸거나 withdrawObservedTechnique로 철회하십시오.",
      },
      ACTS: {
        en: "These acts of the adversary rest on what is to leave the incident: {acts}. Rest them on something else with amendAdversaryActivity, or withdraw them with withdrawAdversaryActivity.",
        ko: "다음 공격자 행위 기록이 분리할 경고에 근거합니다: {acts}. amendAdversaryActivity로 근거를 바꾸거나 withdrawAdversaryActivity로 철회하십시오.",
      },
    },
  },
  TUNING_NAMED: {
    title: "Tuning named",
    description:
      "A false positive names how the detection that raised it is tuned, so that the same one does not come again (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      MISSING: {
        en: "A false positive must name its tuning: say in `tuning` how the detection is changed so that it does not raise this again.",
        ko: "오탐이면 튜닝 내용을 밝혀야 합니다. 같은 경고가 다시 발생하지 않도록 탐지를 어떻게 튜닝하는지 `tuning`에 기재하십시오.",
      },
    },
  },
  NOT_AN_ATTACK: {
    title: "Not an attack",
    description:
      "A service team closes by itself only what was no attack. The security team receives everything else (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      TRUE_POSITIVE: {
        en: "An alert that was right about an attack is not closed by the service team: the security team receives every escalation. Escalate it with escalateAlert.",
        ko: "공격을 올바르게 탐지한 경고는 서비스 팀이 종결하지 않으며, 모든 에스컬레이션은 보안 팀이 접수합니다. escalateAlert로 에스컬레이션하십시오.",
      },
    },
  },
  NO_SWEEP_HIT_STANDS: {
    title: "No hit of a sweep stands",
    description:
      "What a sweep has found is not closed past it. What an open incident waits for is judged there; what another open sweep has found is no false positive, until the service's team disputes the result, or security where that team may not read the sweep (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      AWAITED: {
        en: "A sweep of an incident has found this, so security judges it there: have the incident take it in, with linkAlert or by addAffectedService. Where what was found is no trace, dispute the result first with disputeSweepResult, or, where you may not read the sweep, have security do so.",
        ko: "인시던트의 스윕에서 발견된 경고이므로 보안 팀이 그 인시던트에서 판정합니다. 보안 팀이 linkAlert로 연결하거나 addAffectedService로 서비스를 추가하게 하십시오. 발견된 것이 실제 흔적이 아니라면 먼저 disputeSweepResult로 결과에 이의를 제기하고, 스윕을 열람할 수 없다면 보안 팀에 요청하십시오.",
      },
      FOUND: {
        en: "A sweep has found this, and its result stands, which FALSE_POSITIVE would contradict. Where the result does not hold, dispute it first with disputeSweepResult, or, where you may not read the sweep, have security do so.",
        ko: "스윕에서 발견된 경고이며 그 결과가 유효하므로 `FALSE_POSITIVE`로 판정하면 서로 모순됩니다. 결과가 맞지 않으면 먼저 disputeSweepResult로 이의를 제기하고, 스윕을 열람할 수 없다면 보안 팀에 요청하십시오.",
      },
    },
  },
  NOTHING_RESTS_ON_JUDGEMENT: {
    title: "Nothing rests on the judgement",
    description:
      "What is said of an alert agrees with what is said on the strength of it: while observed techniques or acts of the adversary rest on it, it is a true positive; and where nothing else supports a declaration, neither another true positive nor an analysis nor what a hunt has found, it stays one until the withdrawal of the incident is approved (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      DECLARED_ON: {
        en: "The incident is declared, and no alert that was found to be a true positive would be left, nor does an analysis or a hunt support the declaration. Link what shows the attack with linkAlert, or record it with recordAnalysis. If nothing does, ask with requestApproval to withdraw the incident as a false positive; once that is granted, judge the alert, and withdraw the incident with withdrawIncident.",
        ko: "인시던트가 선언되었는데 정탐으로 판정된 경고가 남지 않게 되며, 선언을 뒷받침하는 분석이나 헌팅 결과도 없습니다. 공격을 보여 주는 경고를 linkAlert로 연결하거나 recordAnalysis로 분석을 기록하십시오. 근거가 없다면 requestApproval로 오탐에 따른 선언 철회 승인을 요청하고, 승인되면 경고를 다시 판정한 뒤 withdrawIncident로 인시던트를 철회하십시오.",
      },
      TECHNIQUES: {
        en: "These observed techniques rest on what was found to show an attack: {techniques}. Rest them on something else with amendObservedTechnique, or withdraw them with withdrawObservedTechnique.",
        ko: "다음 관찰된 기법이 이 판정에 근거합니다: {techniques}. amendObservedTechnique로 근거를 바꾸거나 withdrawObservedTechnique로 철회하십시오.",
      },
      ACTS: {
        en: "These acts of the adversary rest on what was found to show an attack: {acts}. Rest them on something else with amendAdversaryActivity, or withdraw them with withdrawAdversaryActivity.",
        ko: "다음 공격자 행위 기록이 이 판정에 근거합니다: {acts}. amendAdversaryActivity로 근거를 바꾸거나 withdrawAdversaryActivity로 철회하십시오.",
      },
    },
  },
  RECORD_AGREES: {
    title: "Record agrees",
    description:
      "An incident is said to be none only where its own record does not say otherwise. As a false positive or as benign it ends while neither a hunt has found something that belongs to it, nor techniques or acts of the adversary are held with high confidence, nor a precursor is on record as having become it; and as anything but an exercise while its latest analysis does not say that customer data was disclosed (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      DISCLOSED: {
        en: "The latest analysis says that customer data was disclosed. If it was not, record what was found instead with recordAnalysis. If it was, this is an incident.",
        ko: "최근 분석에서 고객 데이터가 유출된 것으로 기록되어 있습니다. 유출되지 않았다면 새로 확인한 내용을 recordAnalysis로 기록하십시오. 유출되었다면 인시던트가 맞습니다.",
      },
      FOUND_BY_HUNT: {
        en: "A hunt has found something that belongs to this incident, and that stands. If it is none, reopen the hunt with reopenBreachHunt where it is concluded, and withdraw the finding with withdrawHuntFinding; if it belongs to another incident, take it out of this one with unlinkHuntFinding; where a hunt was recorded as a text, conclude it anew with concludeBreachHunt.",
        ko: "헌팅에서 발견되어 이 인시던트에 속한 사항이 아직 유효합니다. 침해 흔적이 아니라면, 종료된 헌팅은 reopenBreachHunt로 재개한 뒤 withdrawHuntFinding으로 발견 사항을 철회하십시오. 다른 인시던트에 속한 것이라면 unlinkHuntFinding으로 이 인시던트에서 분리하십시오. 텍스트로 기록된 헌팅은 concludeBreachHunt로 다시 종료하십시오.",
      },
      TECHNIQUES: {
        en: "These techniques stand as observed, with high confidence: {techniques}. Withdraw with withdrawObservedTechnique what nobody has used, or say with amendObservedTechnique how sure that is.",
        ko: "다음 기법이 높은 신뢰도로 관찰되었다고 기록되어 있습니다: {techniques}. 실제로 쓰이지 않은 기법은 withdrawObservedTechnique로 철회하고, 신뢰도가 달라졌다면 amendObservedTechnique로 수정하십시오.",
      },
      ACTS: {
        en: "These acts of the adversary stand, with high confidence: {acts}. Withdraw with withdrawAdversaryActivity what nobody has done, or say with amendAdversaryActivity how sure that is.",
        ko: "다음 공격자 행위가 높은 신뢰도로 기록되어 있습니다: {acts}. 실제로 없었던 행위는 withdrawAdversaryActivity로 철회하고, 신뢰도가 달라졌다면 amendAdversaryActivity로 수정하십시오.",
      },
      PRECURSORS: {
        en: "These precursors are on record as having become this incident: {precursors}. If it is none, reopen them with reopenPrecursor; where one announced another incident instead, take its link to this one back with withdrawPrecursorLink.",
        ko: "다음 전조가 이 인시던트로 이어졌다고 기록되어 있습니다: {precursors}. 인시던트가 아니라면 reopenPrecursor로 전조를 재개하고, 다른 인시던트의 전조였다면 withdrawPrecursorLink로 이 인시던트와의 연결을 철회하십시오.",
      },
    },
  },
  FINDING_RECORDED: {
    title: "Finding recorded",
    description:
      "Something stands on record that the declaration can rest on: a linked alert that was not found to be false or benign, what a hunt has found, or an analysis (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      NOTHING: {
        en: "Nothing is on record yet that shows an incident. Link an alert with linkAlert, or record an analysis with recordAnalysis.",
        ko: "인시던트를 뒷받침하는 기록이 아직 없습니다. linkAlert로 경고를 연결하거나 recordAnalysis로 분석을 기록하십시오.",
      },
      DISMISSED: {
        en: "Every alert that is linked was found to be false or benign, and nothing else on record shows an incident. If one was judged wrongly, judge it anew with dispositionAlert; if something else shows an attack, record it with recordAnalysis; if nothing does, end the incident with dismissIncident.",
        ko: "연결된 경고가 모두 오탐이나 정상 행위로 판정되었고, 그 밖에 인시던트를 뒷받침하는 기록이 없습니다. 잘못 판정한 경고가 있으면 dispositionAlert로 다시 판정하고, 공격을 보여 주는 다른 근거가 있으면 recordAnalysis로 기록하십시오. 아무 근거도 없으면 dismissIncident로 인시던트를 끝내십시오.",
      },
    },
  },
  DEFINITION_MET: {
    title: "Definition met",
    description:
      "The declaration names the branch of the definition of a security incident that is met: access to customer data, or to equipment and facilities (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      NO_BRANCH: {
        en: "No branch of the definition of a security incident is named. Name the one that is met; if none is, dismiss the incident with dismissIncident.",
        ko: "보안 인시던트 정의 중 충족된 항목이 지정되지 않았습니다. 충족된 항목을 지정하고, 해당하는 항목이 없으면 dismissIncident로 기각하십시오.",
      },
    },
  },
  DEPLOYMENT_DUE_AHEAD: {
    title: "Deployment due ahead",
    description:
      "The day by which monitoring is to be deployed is still to come (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      PASSED: {
        en: "The monitoring would have been due at {dueAt}, which has passed. Name a time that is still to come, or leave the day out.",
        ko: "모니터링 배포 기한 {dueAt}이(가) 이미 지났습니다. 앞으로의 시각을 지정하거나 기한을 생략하십시오.",
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
  PROPOSAL_OPEN: {
    title: "Proposal open",
    description:
      "A detection requirement that is not in force yet, or an amendment of one that is, waits for both sides (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      NOTHING_PROPOSED: {
        en: "The requirement is in force as it stands, and nobody has proposed to change it. A change is proposed with amendDetectionRequirement.",
        ko: "요구 사항이 현재 내용대로 시행 중이며 변경이 제안되지 않았습니다. 변경은 amendDetectionRequirement로 제안합니다.",
      },
    },
  },
  DETECTION_OF_SERVICE: {
    title: "Detection of the service",
    description:
      "The detection requirement that an alert is said to have come of is one of the service that the alert is about, and the techniques that are said to have been detected are of this requirement (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      OTHER_SERVICE: {
        en: 'The detection requirement "{requirement}" is of another service than the alert. Name one of the service that the alert is about, or report the alert for the other service.',
        ko: "탐지 요구 사항 “{requirement}”은(는) 경고와 다른 서비스의 것입니다. 경고가 발생한 서비스의 요구 사항을 지정하거나 다른 서비스의 경고로 보고하십시오.",
      },
      OTHER_TECHNIQUES: {
        en: 'The detection requirement "{requirement}" does not have {techniques}, so its detection did not raise the alert for that. Name techniques of the requirement ({required}) or parts of them, and say in `description` what else was seen.',
        ko: "탐지 요구 사항 “{requirement}”에는 {techniques} 기법이 없으므로 해당 요구 사항의 탐지로 발생한 경고가 아닙니다. 요구 사항의 기법({required})이나 그 하위 기법을 지정하고, 그 밖에 관찰된 내용은 `description`에 기재하십시오.",
      },
    },
  },
  ENVIRONMENT_REQUIRED: {
    title: "Environment that is required",
    description:
      "Monitoring is deployed in an environment that its requirement names: what runs elsewhere detects nothing where it is needed (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      NOT_NAMED: {
        en: 'The requirement asks for monitoring in {environments}, not in "{environment}", where it would count for nothing. Name one of those, or propose to add the other with amendDetectionRequirement: both sides agree to it.',
        ko: "이 요구 사항은 {environments} 환경의 모니터링을 요구하며 “{environment}” 환경은 포함하지 않으므로 그곳에 배포해도 인정되지 않습니다. 요구된 환경 중 하나를 지정하거나 amendDetectionRequirement로 그 환경의 추가를 제안하십시오. 양측이 동의해야 합니다.",
      },
    },
  },
  SOURCE_OF_SERVICE: {
    title: "Source of the service",
    description:
      "The source that is said to report what monitoring finds reports for the service whose monitoring it is, by itself or by a route (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      OTHER_SERVICES: {
        en: 'The source "{source}" does not report for {service}, so no alert of it would prove this monitoring. Name a source that does, or let whoever runs that one add a route to {service} with amendAlertSource.',
        ko: "소스 “{source}”은(는) {service}에 대해 보고하지 않으므로 그 경고로는 이 모니터링을 입증할 수 없습니다. 이 서비스에 대해 보고하는 소스를 지정하거나, 해당 소스를 운영하는 팀에 amendAlertSource로 {service} 경로를 추가해 달라고 요청하십시오.",
      },
    },
  },
  TEST_OF_MONITORING: {
    title: "Test of the monitoring",
    description:
      "A test that is recorded tells of this monitoring: what runs now was tried out, for techniques that it was deployed for, and an alert that is named came of it after that, and is read by all who read the test (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      BEFORE_DEPLOYMENT: {
        en: "The test is from {testedAt}, and this monitoring was deployed at {deployedAt}: what was tried then is not what runs now. Try it out again, and record that test instead.",
        ko: "테스트 시각은 {testedAt}이고 이 모니터링은 {deployedAt}에 배포되었으므로, 그때 시험한 것은 지금 동작 중인 모니터링이 아닙니다. 다시 테스트하고 그 테스트를 기록하십시오.",
      },
      OTHER_TECHNIQUES: {
        en: "The monitoring was not deployed for {techniques}. Name techniques that it was deployed for ({deployed}), or leave them out where all of them were tried.",
        ko: "이 모니터링은 {techniques} 기법을 위해 배포된 것이 아닙니다. 배포 대상 기법({deployed}) 중에서 지정하거나, 모두 테스트했다면 생략하십시오.",
      },
      OTHER_ALERT: {
        en: 'The alert "{alert}" did not come of this monitoring: it names neither the rule of this source nor this requirement. Name the alert that did; where the rule that runs has another name, say so first with amendMonitoring; where no alert came, record the test as `MISSED`.',
        ko: "경고 ‘{alert}’은(는) 이 모니터링에서 발생한 것이 아닙니다. 이 소스의 규칙도 이 요구 사항도 지정되어 있지 않습니다. 테스트로 발생한 경고를 지정하십시오. 실행 중인 규칙의 이름이 다르면 먼저 amendMonitoring으로 수정하고, 경고가 발생하지 않았다면 `MISSED`로 기록하십시오.",
      },
      ALERT_BEFORE_TEST: {
        en: 'The alert "{alert}" was last seen at {lastSeenAt}, before the test at {testedAt}, so it did not come of that. Name the alert that did, or correct `testedAt`; where no alert came, record the test as `MISSED`.',
        ko: "경고 ‘{alert}’의 마지막 관찰 시각({lastSeenAt})이 테스트 시각({testedAt})보다 앞서므로 이 테스트로 발생한 것이 아닙니다. 테스트로 발생한 경고를 지정하거나 `testedAt`을 바로잡으십시오. 경고가 발생하지 않았다면 `MISSED`로 기록하십시오.",
      },
      READ_BY_FEW: {
        en: "The alert is read by fewer people than its test would be, which would tell them of it. Record the test once all responders may read the alert, or name another one that came of a test.",
        ko: "이 경고를 열람할 수 있는 사람이 테스트 기록을 열람하는 사람보다 적어, 테스트를 기록하면 경고의 존재가 알려집니다. 모든 대응 담당자가 경고를 열람할 수 있게 된 뒤에 기록하거나, 테스트로 발생한 다른 경고를 지정하십시오.",
      },
    },
  },
  TEST_STANDS: {
    title: "Test stands",
    description:
      "The test of monitoring that is to be withdrawn has not been withdrawn already (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      WITHDRAWN: {
        en: "The test was withdrawn at {withdrawnAt} already, and counts for nothing. What was tried since then is recorded with recordDetectionTest.",
        ko: "이 테스트는 {withdrawnAt}에 이미 철회되어 더 이상 인정되지 않습니다. 그 뒤에 시험한 내용은 recordDetectionTest로 기록하십시오.",
      },
    },
  },
  SEEN_ALREADY: {
    title: "Seen already",
    description:
      "What is said to have been seen or run was so at a time that is not still to come: an alert, monitoring at work, the query of a hunt, the days of a log (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
    refusals: {
      OBSERVED_IN_THE_FUTURE: {
        en: "Nothing was seen at {observedAt}, which is still to come. Correct `observedAt`, or leave it out: the time of the report counts then.",
        ko: "{observedAt}은(는) 아직 오지 않은 시각이므로 관찰 시각이 될 수 없습니다. `observedAt`을 바로잡거나 생략하십시오. 생략하면 보고 시각이 적용됩니다.",
      },
      RAN_IN_THE_FUTURE: {
        en: "The query was not run at {ranAt}, which is still to come. Correct `ranAt`; a query is recorded once it was run.",
        ko: "{ranAt}은(는) 아직 오지 않은 시각이므로 쿼리 실행 시각이 될 수 없습니다. `ranAt`을 바로잡으십시오. 쿼리는 실행한 뒤에 기록합니다.",
      },
      DAY_IN_THE_FUTURE: {
        en: "{day} is still to come, so nothing was counted on it. Hand in days that have begun; days begin at midnight UTC.",
        ko: "{day}은(는) 아직 오지 않은 날이므로 집계된 것이 없습니다. 이미 시작된 날만 제출하십시오. 하루는 UTC 자정에 시작합니다.",
      },
      TRACES_IN_THE_FUTURE: {
        en: "The traces cannot be from {observedAt}, which is still to come. Correct `observedAt`, or leave it out where nobody knows.",
        ko: "흔적의 시각({observedAt})이 아직 오지 않은 시각입니다. `observedAt`을 바로잡거나, 알 수 없으면 지정하지 마십시오.",
      },
      TESTED_IN_THE_FUTURE: {
        en: "Nothing was tried out at {testedAt}, which is still to come. Correct `testedAt`; a test is recorded once it was made.",
        ko: "{testedAt}은(는) 아직 오지 않은 시각이므로 테스트 시각이 될 수 없습니다. `testedAt`을 바로잡으십시오. 테스트는 실시한 뒤에 기록합니다.",
      },
      IN_THE_FUTURE: {
        en: "{lastSeenAt} is still to come. Name the moment at which the monitoring was last seen to work, or leave it out.",
        ko: "{lastSeenAt}은(는) 아직 오지 않은 시각입니다. 모니터링이 마지막으로 동작한 것이 확인된 시각을 지정하거나 생략하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
