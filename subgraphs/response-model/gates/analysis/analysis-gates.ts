import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

const controls = [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }] as const;

/** The gates of what the analysis of an incident keeps: techniques, hypotheses, and what they rest on. */
export const analysisGates = {
  TECHNIQUE_NEW: {
    title: "Technique new",
    description:
      "The technique is not recorded yet as observed for the same tactic in the same service, and the incident has room for another (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      OBSERVED: {
        en: "{technique} is recorded already for this tactic and service. Add to it what is known now with amendObservedTechnique.",
        ko: "{technique} 기법은 같은 전술과 서비스에 대해 이미 기록되어 있습니다. 새로 알게 된 내용은 amendObservedTechnique로 추가하십시오.",
      },
      FULL: {
        en: "The incident has {most} observed techniques, and can have no more. Withdraw what does not hold with withdrawObservedTechnique.",
        ko: "이 인시던트에는 관찰된 기법이 이미 최대치인 {most}개 있습니다. 맞지 않는 것은 withdrawObservedTechnique로 철회하십시오.",
      },
    },
  },
  TECHNIQUE_SERVES_TACTIC: {
    title: "Technique serves the tactic",
    description:
      "Adversaries use the technique for the tactic that is named, as ATT&CK has it (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      ANOTHER_TACTIC: {
        en: "{technique} serves these tactics in ATT&CK, and not the one you name: {tactics}. Name one of these, or another technique.",
        ko: "ATT&CK에서 {technique} 기법에 해당하는 전술은 지정한 전술이 아니라 다음과 같습니다: {tactics}. 이 중 하나나 다른 기법을 지정하십시오.",
      },
    },
  },
  SERVICES_INVOLVED: {
    title: "Services involved",
    description:
      "The services that are named are affected by the incident, or were (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      UNAFFECTED: {
        en: "These services do not count as affected by the incident: {services}. Add them with addAffectedService.",
        ko: "다음 서비스는 이 인시던트의 영향을 받는 서비스가 아닙니다: {services}. addAffectedService로 추가하십시오.",
      },
    },
  },
  SEEN_IN_ORDER: {
    title: "Seen in order",
    description:
      "What was seen was seen in the past, and last not before it was seen first (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      IN_THE_FUTURE: {
        en: "{at} is in the future, and nothing has been seen then. Correct the time.",
        ko: "{at}은(는) 미래의 시각이므로 관찰 시각이 될 수 없습니다. 시각을 바로잡으십시오.",
      },
      BACKWARDS: {
        en: "It was last seen at {last}, which is before it was first seen at {first}. Correct one of the two times.",
        ko: "마지막 관찰 시각({last})이 최초 관찰 시각({first})보다 앞섭니다. 두 시각 중 하나를 바로잡으십시오.",
      },
    },
  },
  RESTS_ON_CASE: {
    title: "Rests on the case",
    description:
      "What a statement of the analysis rests on is on record in the same incident, or in one that was merged with it: alerts, evidence, findings, indicators. No technique and no act of the adversary rests on an alert that was found to be false or benign (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      UNKNOWN: {
        en: "None of the alerts, evidence, findings or indicators of this incident has these ids: {ids}. Link alerts with linkAlert, collect evidence with collectEvidence, record findings with recordFinding and indicators with recordIndicators.",
        ko: "이 인시던트의 경고, 증거, 조사 결과, 침해 지표 중 다음 ID에 해당하는 것이 없습니다: {ids}. 경고는 linkAlert로 연결하고, 증거는 collectEvidence로 수집하며, 조사 결과는 recordFinding으로, 침해 지표는 recordIndicators로 기록하십시오.",
      },
      FOUND_FALSE: {
        en: "These alerts were found to be false or benign: {alerts}. Rest it on something else, or say first with dispositionAlert that they are true positives after all.",
        ko: "다음 경고는 오탐 또는 정상 행위로 판정되어 있습니다: {alerts}. 다른 근거를 지정하거나, 판정이 틀렸다면 먼저 dispositionAlert로 정탐으로 다시 판정하십시오.",
      },
    },
  },
  ACTIVITY_IN_THE_PAST: {
    title: "Act in the past",
    description:
      "What the adversary did began in the past, and ended neither before that nor after now (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      IN_THE_FUTURE: {
        en: "{at} is in the future, and nothing has been done then. Correct the time.",
        ko: "{at}은(는) 미래의 시각입니다. 아직 일어나지 않은 행위는 기록할 수 없습니다. 시각을 바로잡으십시오.",
      },
      BACKWARDS: {
        en: "It ended at {ended}, which is before it began at {began}. Correct one of the two times.",
        ko: "종료 시각({ended})이 시작 시각({began})보다 앞섭니다. 두 시각 중 하나를 바로잡으십시오.",
      },
    },
  },
  ACTIVITY_SHOWS_TECHNIQUE: {
    title: "Technique of the incident",
    description:
      "The technique that an act of the adversary shows stands observed in the same incident, and is used for the tactic that is named (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      UNKNOWN: {
        en: "No technique with the id {id} was observed in this incident. Record it with recordObservedTechnique.",
        ko: "이 인시던트에서 관찰된 기법 중 ID가 {id}인 것이 없습니다. recordObservedTechnique로 기록하십시오.",
      },
      WITHDRAWN: {
        en: "The observation of {technique} was withdrawn. Record it anew with recordObservedTechnique, or leave it out.",
        ko: "{technique} 기법의 관찰 기록은 철회되었습니다. recordObservedTechnique로 다시 기록하거나 지정하지 마십시오.",
      },
      ANOTHER_TACTIC: {
        en: "{technique} was observed for the tactic {tactic}, and not for the one you name. Leave the tactic out, or name the observation for that tactic.",
        ko: "{technique} 기법은 지정한 전술이 아니라 {tactic} 전술에 대해 관찰되었습니다. 전술을 지정하지 않거나 해당 전술의 관찰 기록을 지정하십시오.",
      },
    },
  },
  HYPOTHESIS_SUPPORTED: {
    title: "Something speaks for it",
    description:
      "At least one point that speaks for the hypothesis is on record (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      NOTHING_FOR: {
        en: "Nothing on record speaks for this hypothesis. Add it with addHypothesisPoint.",
        ko: "이 가설을 뒷받침하는 근거가 기록되어 있지 않습니다. addHypothesisPoint로 추가하십시오.",
      },
    },
  },
  HYPOTHESIS_CONTRADICTED: {
    title: "Something speaks against it",
    description:
      "At least one point that speaks against the hypothesis is on record (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      NOTHING_AGAINST: {
        en: "Nothing on record speaks against this hypothesis. Add it with addHypothesisPoint.",
        ko: "이 가설에 반하는 근거가 기록되어 있지 않습니다. addHypothesisPoint로 추가하십시오.",
      },
    },
  },
  HUNT_SCOPED: {
    title: "Hunt scoped",
    description:
      "The services of the hunt are known, its period lies in order and begins in the past, the incident that it is part of is not over, and outside an incident it is not RED (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      UNKNOWN: {
        en: "The organization has no services with these ids: {ids}. Look the services up in `services`, or leave these out.",
        ko: "조직에 다음 ID의 서비스가 없습니다: {ids}. `services`에서 서비스를 조회하거나 해당 ID를 제외하십시오.",
      },
      IN_THE_FUTURE: {
        en: "The period begins at {from}, which is in the future, and a hunt looks at what was. Name an earlier beginning.",
        ko: "기간의 시작({from})이 미래입니다. 헌팅은 지나간 기간을 대상으로 하므로 더 이른 시작 시각을 지정하십시오.",
      },
      BACKWARDS: {
        en: "The period ends at {to}, which is before it begins at {from}. Correct one of the two times.",
        ko: "기간의 끝({to})이 시작({from})보다 앞섭니다. 두 시각 중 하나를 바로잡으십시오.",
      },
      INCIDENT_OVER: {
        en: "{incident} is over. Hunt in an incident that is open, or outside of one.",
        ko: "{incident}은(는) 이미 종결되었습니다. 종결되지 않은 인시던트나 인시던트 밖에서 헌팅하십시오.",
      },
      NO_VIRTUAL_TEAM: {
        en: "A hunt outside an incident has no virtual team that RED could be for. Mark it AMBER+STRICT, or hunt inside an incident.",
        ko: "인시던트 밖의 헌팅에는 RED로 한정할 가상 팀이 없습니다. AMBER+STRICT로 지정하거나 인시던트 안에서 헌팅하십시오.",
      },
    },
  },
  HUNT_AMENDMENT_FITS: {
    title: "Amendment fits the hunt",
    description:
      "The services in which something was found that stands stay among those of the hunt; it becomes part of one incident at a time, which is marked for no more people than the hunt, and leaves one that does not rest on it; in an incident the marking of that counts (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      FOUND_THERE: {
        en: "Something was found in {services}: keep them among the services. A finding that was a mistake is withdrawn first, with withdrawHuntFinding.",
        ko: "{services}에서 발견된 것이 있으므로 대상 서비스에서 제외할 수 없습니다. 잘못된 발견 사항은 먼저 withdrawHuntFinding으로 철회하십시오.",
      },
      PART_ALREADY: {
        en: "The hunt is part of {incident} already. If that was a mistake, take it out first, with `leaveIncident`; otherwise hunt for the other incident with openBreachHunt, and link what was found with linkHuntFinding.",
        ko: "이 헌팅은 이미 {incident}의 일부입니다. 잘못 포함한 것이면 먼저 `leaveIncident`로 빼십시오. 그렇지 않으면 다른 인시던트의 헌팅을 openBreachHunt로 시작하고, 발견 사항은 linkHuntFinding으로 연결하십시오.",
      },
      MARKED_BY_INCIDENT: {
        en: "The hunt is part of {incident}, whose marking says who reads it. Change that with changeHandling, while the incident is open.",
        ko: "이 헌팅은 {incident}의 일부이므로 취급 등급은 인시던트를 따릅니다. 인시던트가 끝나기 전에 changeHandling으로 인시던트의 취급 등급을 변경하십시오.",
      },
      TOO_WIDE: {
        en: "{incident} is marked {handling}, and the hunt {marking}, for fewer: it would be opened to more people. If it may be, say so with the marking {handling} in the same amendment.",
        ko: "{incident}의 취급 등급은 {handling}이고 헌팅은 더 엄격한 {marking}이므로, 연결하면 더 많은 사람이 열람하게 됩니다. 열람해도 된다면 같은 변경에서 취급 등급을 {handling}(으)로 지정하십시오.",
      },
      NOT_PART: {
        en: "The hunt is part of no incident that it could leave. Leave `leaveIncident` out.",
        ko: "이 헌팅은 어떤 인시던트에도 속해 있지 않으므로 뺄 수 없습니다. `leaveIncident`를 지정하지 마십시오.",
      },
      RESTS_ON_HUNT: {
        en: "{incident} is declared, and what this hunt found is the only record there that shows an incident. Link other evidence with linkAlert, or record it with recordAnalysis; then take the hunt out.",
        ko: "{incident}은(는) 선언되었고, 인시던트를 뒷받침하는 기록이 이 헌팅에서 발견한 것뿐입니다. 다른 근거를 linkAlert로 연결하거나 recordAnalysis로 기록한 뒤 헌팅을 빼십시오.",
      },
      KEPT_THERE: {
        en: "{incident} is closed or merged and keeps what this hunt found, so the hunt cannot leave it. Open another hunt with openBreachHunt to go on hunting.",
        ko: "{incident}은(는) 종결되었거나 병합되어 이 헌팅의 발견 사항을 그대로 보존하므로 헌팅을 뺄 수 없습니다. 헌팅을 이어 가려면 openBreachHunt로 새로 시작하십시오.",
      },
      OPENED_BY_LEAVING: {
        en: "{incident} is marked {handling}, and the hunt by itself {marking}, for more people: once it leaves, they read it. Say in the same amendment, with `handling`, who may read it from then on.",
        ko: "{incident}의 취급 등급은 {handling}이고 헌팅 자체의 취급 등급은 더 넓은 {marking}이므로, 빼면 더 많은 사람이 열람하게 됩니다. 뺀 뒤에 누가 열람할 수 있는지 같은 변경에서 `handling`으로 지정하십시오.",
      },
    },
  },
  HUNTER_FITS: {
    title: "Hunter fits",
    description:
      "Whom a hunt is handed over to is a person of a team that holds the responsibility for hunts, and may read it (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {id}, or their account is closed. Look the person up, and name them by their id.",
        ko: "ID가 {id}인 사람이 없거나 계정이 닫혔습니다. 사람을 조회하여 ID로 지정하십시오.",
      },
      PROGRAM: {
        en: "{person} is a program; a hunt is led by a person. Choose a person.",
        ko: "{person}은(는) 프로그램이며, 헌팅은 사람이 수행합니다. 사람을 선택하십시오.",
      },
      NOT_A_HUNTER: {
        en: '{person} is of no team that holds the responsibility "Breach hunt". Choose somebody who is.',
        ko: "{person} 님은 ‘침해 헌팅’ 책임을 가진 팀에 속해 있지 않습니다. 해당 팀의 구성원을 선택하십시오.",
      },
      SHUT_OUT: {
        en: "The incident of the hunt is hidden from {person} by its marking. Choose somebody who may read it, or, while the incident is open, add {person} first with engageExpert.",
        ko: "헌팅이 속한 인시던트의 취급 등급 때문에 {person} 님은 열람할 수 없습니다. 열람할 수 있는 사람을 선택하거나, 인시던트가 끝나기 전에 먼저 engageExpert로 {person} 님을 추가하십시오.",
      },
    },
  },
  HUNT_OUTCOME_HOLDS: {
    title: "Outcome holds",
    description:
      "The outcome of the hunt is what its queries and findings on record show; that nothing was found, by a query that was run for the hypothesis, the services and the period that stand (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      NO_QUERY: {
        en: "No query is on record by which anything could be found or ruled out. Record it with recordHuntQuery, or conclude as INCONCLUSIVE.",
        ko: "무언가를 찾거나 배제할 수 있는 쿼리가 기록되어 있지 않습니다. recordHuntQuery로 기록하거나 결과를 ‘판단 불가’로 하여 마치십시오.",
      },
      NO_FINDING: {
        en: "No finding is on record. Record it with recordHuntFinding.",
        ko: "발견 사항이 기록되어 있지 않습니다. recordHuntFinding으로 기록하십시오.",
      },
      FINDINGS: {
        en: "There are {count} findings on record, so it cannot be said that nothing was found. One that was a mistake is withdrawn with withdrawHuntFinding.",
        ko: "기록된 발견 사항이 {count}건 있으므로 발견된 것이 없다고 할 수 없습니다. 잘못된 발견 사항은 withdrawHuntFinding으로 철회하십시오.",
      },
      NOT_SEARCHED: {
        en: "No query on record was run for what the hunt looks for now: another hypothesis, more services or a longer period than before. Run one and record it with recordHuntQuery, or conclude as INCONCLUSIVE.",
        ko: "가설이 바뀌었거나 대상 서비스 또는 기간이 넓어진 뒤, 지금의 내용에 대해 실행한 쿼리가 기록되어 있지 않습니다. 쿼리를 실행하여 recordHuntQuery로 기록하거나 결과를 ‘판단 불가’로 하여 마치십시오.",
      },
    },
  },
  HUNT_FINDING_OF_HUNT: {
    title: "Service of the hunt",
    description:
      "The service of a finding is one of those that the hunt looks into (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      OUT_OF_SCOPE: {
        en: "The hunt does not look into the service {service}. Take it in with amendBreachHunt, and record the finding then.",
        ko: "이 헌팅은 서비스 {service}을(를) 대상으로 하지 않습니다. amendBreachHunt로 이 서비스를 대상에 추가한 뒤 발견 사항을 기록하십시오.",
      },
    },
  },
  HUNT_FINDING_STANDS: {
    title: "Finding stands",
    description: "The finding of the hunt has not been withdrawn (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      WITHDRAWN: {
        en: "Finding {finding} has been withdrawn already: {reason} What was found after all is recorded as another one, with recordHuntFinding.",
        ko: "발견 사항 {finding}은(는) 이미 철회되었습니다: {reason} 실제로 발견한 것이면 recordHuntFinding으로 새로 기록하십시오.",
      },
    },
  },
  NOTHING_RESTS_ON_FINDING: {
    title: "Nothing rests on the finding",
    description:
      "No incident that is declared has nothing on record but this finding that shows it, unless its withdrawal is approved (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      DECLARED_ON: {
        en: "{incident} is declared, and nothing but this finding on record there shows an incident. Link what does with linkAlert, or record it with recordAnalysis; if nothing does, ask with requestApproval to withdraw the incident as a false positive; once that is granted, withdraw the finding, and the incident with withdrawIncident.",
        ko: "{incident}은(는) 선언되었고, 인시던트를 뒷받침하는 기록이 이 발견 사항뿐입니다. 다른 근거를 linkAlert로 연결하거나 recordAnalysis로 기록하고, 그런 근거가 없으면 requestApproval로 오탐에 따른 선언 철회 승인을 요청하고, 승인되면 발견 사항을 철회한 뒤 withdrawIncident로 인시던트를 철회하십시오.",
      },
      // For whoever may not read that incident: they do not learn that there is one.
      HANDLED: {
        en: "What is done about this finding rests on it alone, so it cannot be withdrawn yet. Ask security on-call.",
        ko: "이 발견 사항에 대한 조치가 이 발견 사항에만 근거하고 있어 아직 철회할 수 없습니다. 보안 온콜에 문의하십시오.",
      },
    },
  },
  HUNT_FINDING_LINKED: {
    title: "Finding linked",
    description: "The finding of a hunt belongs to this incident (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      NOT_LINKED: {
        en: "Finding {finding} does not belong to this incident. Link it with linkHuntFinding where it does, while the incident is open, or act on it in the incident that it is linked to.",
        ko: "발견 사항 {finding}은(는) 이 인시던트에 속하지 않습니다. 속하는 것이 맞다면 linkHuntFinding으로 연결하고, 아니면 그 발견 사항이 연결된 인시던트에서 처리하십시오.",
      },
    },
  },
  HUNT_FINDING_UNLINKED: {
    title: "Finding of no incident yet",
    description:
      "The finding of a hunt belongs to no incident yet, and an incident that is opened from it says that it is the find of a hunt (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      LINKED: {
        en: "The finding belongs to {incident} already. Go on in that incident, or where it is of another, take it out there first with unlinkHuntFinding; what else was found is a finding of its own.",
        ko: "이 발견 사항은 이미 {incident}에 속해 있습니다. 해당 인시던트에서 계속 진행하고, 다른 인시던트에 속하는 것이면 먼저 그 인시던트에서 unlinkHuntFinding으로 빼십시오. 그 밖에 발견된 것은 별도의 발견 사항으로 기록하십시오.",
      },
      // For whoever may not read that incident: they do not learn that there is one.
      HANDLED: {
        en: "The finding is dealt with already. Nothing is left to be opened from it or to be linked.",
        ko: "이미 처리된 발견 사항이므로 더 이상 열거나 연결할 수 없습니다.",
      },
      WITHDRAWN: {
        en: "Finding {finding} has been withdrawn: nothing is opened from it or linked.",
        ko: "발견 사항 {finding}은(는) 철회되었으므로 열거나 연결할 수 없습니다.",
      },
      ANOTHER_FIND: {
        en: "An incident that is opened from a finding of a hunt has the find SECURITY_HUNT_FIND. Name that, or leave the finding out.",
        ko: "헌팅의 발견 사항으로 여는 인시던트의 발견 경위는 ‘보안 헌팅’이어야 합니다. 발견 경위를 그렇게 지정하거나 발견 사항을 지정하지 마십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
