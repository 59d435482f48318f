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
      "The incident has not ended. What was decided about one that has stands as it was; what comes to light later reopens it, or belongs to its follow-ups or to a new incident (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.3"] }],
    refusals: {
      CLOSED: {
        en: "The incident was closed at {endedAt}. If the adversary is back, reopen it with reopenIncident; report what is new with reportAlert.",
        ko: "인시던트가 {endedAt}에 종결되었습니다. 공격자가 다시 나타났다면 reopenIncident로 재개하고, 새로 알게 된 사실은 reportAlert로 보고하십시오.",
      },
      DISMISSED: {
        en: "The incident was dismissed at {endedAt}. If it turns out to be real after all, reopen it with reopenIncident.",
        ko: "인시던트가 {endedAt}에 기각되었습니다. 실제 인시던트로 밝혀지면 reopenIncident로 재개하십시오.",
      },
      WITHDRAWN: {
        en: "The incident was withdrawn at {endedAt}. If it turns out to be real after all, reopen it with reopenIncident.",
        ko: "인시던트 선언이 {endedAt}에 철회되었습니다. 실제 인시던트로 밝혀지면 reopenIncident로 재개하십시오.",
      },
      MERGED: {
        en: "The incident was merged into {survivor} at {endedAt}. Go on there.",
        ko: "인시던트가 {endedAt}에 {survivor}에 병합되었습니다. 이후 조치는 그 인시던트에서 진행하십시오.",
      },
      BEING_MERGED: {
        en: "The incident is being merged into {survivor}, which takes in its services and alerts at this moment. Go on there.",
        ko: "인시던트를 {survivor}에 병합하는 중이며, 서비스와 경고를 그 인시던트로 옮기고 있습니다. 이후 조치는 그 인시던트에서 진행하십시오.",
      },
    },
  },
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
        ko: "서비스 {service} 팀이 이미 심각도를 평가했으므로 임시 심각도를 정할 수 없습니다. 의견이 다르면 리드가 overrideSeverity로 인시던트의 심각도를 조정할 수 있습니다.",
      },
      NOT_YET: {
        en: "The team of {service} has until {dueAt} to assess the severity. Ask its on-call; after that time you can set a provisional one.",
        ko: "서비스 {service} 팀의 심각도 평가 기한은 {dueAt}까지입니다. 해당 팀의 온콜에게 요청하십시오. 기한이 지나면 임시 심각도를 정할 수 있습니다.",
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
  MEMBERS_FIT: {
    title: "Members fit the virtual team",
    description:
      "Those who are named for the virtual team are people whom the directory knows, each side and communications are among them, and nobody who holds a role is shut out of an incident that is marked RED (NIST SP 800-53 IR-4(11), Integrated Incident Response Team).",
    controls: [{ framework: "NIST_800_53", ids: ["IR-4(11)"] }],
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {ids}. Look the people up, and name them by their ids.",
        ko: "ID가 {ids}인 사람이 없습니다. 구성원을 조회하여 ID로 지정하십시오.",
      },
      PROGRAMS: {
        en: "A virtual team consists of people, and {names} is a program. Leave it out.",
        ko: "가상 팀은 사람으로만 구성합니다. {names}은(는) 프로그램이므로 제외하십시오.",
      },
      INCOMPLETE: {
        en: "The virtual team would lack somebody from {missing}. Add their ids.",
        ko: "가상 팀에 {missing} 구성원이 없게 됩니다. 해당 구성원의 ID를 추가하십시오.",
      },
      SHUTS_OUT: {
        en: "The incident is RED and would be hidden from {names}, who hold a role in it. Add them, or have the role handed over first.",
        ko: "인시던트가 RED이므로, 역할을 맡고 있는 {names}이(가) 인시던트를 볼 수 없게 됩니다. 이들을 추가하거나 먼저 역할을 인계하십시오.",
      },
    },
  },
  EXPERT_FITS: {
    title: "Expert fits the virtual team",
    description:
      "Whoever is engaged is a person whom the directory knows, and not of the virtual team yet (NIST SP 800-53 IR-7, Incident Response Assistance).",
    controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {id}. Look the person up, and name them by their id.",
        ko: "ID가 {id}인 사람이 없습니다. 사람을 조회하여 ID로 지정하십시오.",
      },
      PROGRAM: {
        en: "{person} is a program; a virtual team consists of people. Choose a person.",
        ko: "{person}은(는) 프로그램이며, 가상 팀은 사람으로만 구성합니다. 사람을 선택하십시오.",
      },
      MEMBER: {
        en: "{person} is of the virtual team already.",
        ko: "{person} 님은 이미 가상 팀 구성원입니다.",
      },
    },
  },
  READERS_REMAIN: {
    title: "Role holders keep reading",
    description:
      "A narrower marking does not hide the incident from somebody who holds a role in it (FIRST TLP 2.0; NIST SP 800-61r2 §2.3.4).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.3.4"] }],
    refusals: {
      SHUTS_OUT: {
        en: "RED would hide the incident from {names}, who hold a role in it but are not of its virtual team. Add them first with formVirtualTeam.",
        ko: "RED로 지정하면 역할을 맡고 있으나 가상 팀 구성원이 아닌 {names}이(가) 인시던트를 볼 수 없습니다. 먼저 formVirtualTeam으로 추가하십시오.",
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
  OVERRIDE_STANDS: {
    title: "Override stands",
    description:
      "A severity is named, or the one of the incident is overridden and can follow from its services again (NIST SP 800-61r2 §3.2.6, Incident Prioritization).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.6"] }],
    refusals: {
      FOLLOWS_ALREADY: {
        en: "The severity follows from the services already. Name a `severity` to override it.",
        ko: "심각도가 이미 서비스별 평가에 따라 정해지고 있습니다. 조정하려면 `severity`를 지정하십시오.",
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
        en: 'The alert "{alert}" is not linked to this incident but to another one. Say there what it turned out to be.',
        ko: "경고 ‘{alert}’은(는) 이 인시던트가 아니라 다른 인시던트에 연결되어 있습니다. 그 인시던트에서 판정하십시오.",
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
        ko: "오탐은 조정 내용을 밝혀야 합니다. 같은 경고가 다시 발생하지 않도록 탐지를 어떻게 변경하는지 `tuning`에 기재하십시오.",
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
        ko: "공격을 올바르게 탐지한 경고는 서비스 팀이 종료하지 않으며, 모든 에스컬레이션은 보안 팀이 접수합니다. escalateAlert로 에스컬레이션하십시오.",
      },
    },
  },
  FINDING_RECORDED: {
    title: "Finding recorded",
    description:
      "Something stands on record that the declaration can rest on: a linked alert, a hunt or an analysis (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      NOTHING: {
        en: "Nothing is on record yet that shows an incident. Link an alert with linkAlert, or record an analysis with recordAnalysis.",
        ko: "인시던트를 뒷받침하는 기록이 아직 없습니다. linkAlert로 경고를 연결하거나 recordAnalysis로 분석을 기록하십시오.",
      },
    },
  },
  INCIDENT_DECLARED: {
    title: "Incident declared",
    description:
      "The incident is confirmed, declared and under way. The measures of the response follow from a declaration, and end with the response (NIST CSF 2.0 DE.AE-08).",
    controls: [{ framework: "CSF_2_0", ids: ["DE.AE-08"] }],
    refusals: {
      SUSPECTED: {
        en: "The incident is not declared, and its escalation is not received yet. Receive it with receiveEscalation, then declare the incident with declareIncident.",
        ko: "인시던트가 선언되지 않았고 에스컬레이션도 아직 접수되지 않았습니다. receiveEscalation으로 접수한 뒤 declareIncident로 인시던트를 선언하십시오.",
      },
      RECEIVED: {
        en: "The incident is not confirmed and declared yet. Declare it with declareIncident.",
        ko: "인시던트가 아직 선언되지 않았습니다. declareIncident로 확정하여 선언하십시오.",
      },
      RESPONSE_OVER: {
        en: "The response is over: the incident is in post-incident activity. If the adversary is back, reopen it with reopenIncident.",
        ko: "대응이 끝나 인시던트 사후 활동 단계에 있습니다. 공격자가 다시 나타났다면 reopenIncident로 재개하십시오.",
      },
      MERGED: {
        en: "This incident is a duplicate of {survivor}, which goes on in its place. Continue there.",
        ko: "이 인시던트는 {survivor}의 중복으로, 그 인시던트에서 계속됩니다. 그곳에서 진행하십시오.",
      },
      ENDED: {
        en: "The incident has ended: it is {state}. What follows from a declaration does not apply to it, unless it is reopened with reopenIncident.",
        ko: "인시던트가 ‘{state}’ 상태로 끝났습니다. reopenIncident로 재개하지 않는 한, 선언에 따르는 조치는 적용되지 않습니다.",
      },
    },
  },
  DECLARED_ONCE: {
    title: "Declared before",
    description:
      "The incident was declared, whether its response goes on or is over. What customers are told follows from a declaration (NIST CSF 2.0 DE.AE-08).",
    controls: [{ framework: "CSF_2_0", ids: ["DE.AE-08"] }],
    refusals: {
      NOT_DECLARED: {
        en: "The incident is not confirmed and declared yet. Declare it with declareIncident.",
        ko: "인시던트가 아직 선언되지 않았습니다. declareIncident로 확정하여 선언하십시오.",
      },
    },
  },
  LEAD_ACCEPTED: {
    title: "Lead accepted",
    description:
      "One person of the security team has accepted to lead. Before anybody acts it must be clear who leads (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      NO_LEAD: {
        en: "Nobody is the incident response lead. Offer the role with assignLead; whoever is offered it accepts with acceptLead.",
        ko: "인시던트 대응 리드가 없습니다. assignLead로 역할을 제안하십시오. 제안받은 사람이 acceptLead로 수락합니다.",
      },
      LEAD_OFFERED: {
        en: "Nobody is the incident response lead. The role is offered to {person}: they accept it with acceptLead, or decline it with declineRole.",
        ko: "인시던트 대응 리드가 없습니다. 역할을 제안받은 사람은 {person}입니다. acceptLead로 수락하거나 declineRole로 거절하십시오.",
      },
    },
  },
  OWNER_ACCEPTED: {
    title: "Owner accepted",
    description:
      "One person of the service team has accepted to own the incident for the service. Before the service is acted on it must be clear who answers for it (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      NO_OWNER: {
        en: "Nobody is the security incident owner for {service}. Offer the role with assignOwner; whoever is offered it accepts with acceptOwnership.",
        ko: "서비스 {service}에 보안 인시던트 소유자가 없습니다. assignOwner로 역할을 제안하십시오. 제안받은 사람이 acceptOwnership으로 수락합니다.",
      },
      OWNER_OFFERED: {
        en: "Nobody is the security incident owner for {service}. The role is offered to {person}: they accept it with acceptOwnership, or decline it with declineRole.",
        ko: "서비스 {service}에 보안 인시던트 소유자가 없습니다. 역할을 제안받은 사람은 {person}입니다. acceptOwnership으로 수락하거나 declineRole로 거절하십시오.",
      },
    },
  },
  ROLE_VACANT: {
    title: "Role vacant",
    description:
      "Nobody holds the role, and it is offered to nobody else: one person at a time is asked, so that everybody knows who will answer (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      HELD: {
        en: "{person} is {role} already. To pass the role on, {person} offers it with offerHandover; who cannot be reached is replaced with replaceRoleHolder.",
        ko: "이미 {person} 님이 {role}입니다. 역할을 넘기려면 {person} 님이 offerHandover로 제안합니다. 연락이 닿지 않으면 replaceRoleHolder로 교체하십시오.",
      },
      OFFERED: {
        en: "{person} was offered to be {role} and has not answered yet. Wait for the answer, or take the offer back with withdrawOffer.",
        ko: "{person} 님에게 {role} 역할을 제안했으며 아직 답이 없습니다. 답을 기다리거나 withdrawOffer로 제안을 철회하십시오.",
      },
    },
  },
  SUCCESSOR_FREE: {
    title: "Successor free to ask",
    description:
      "The role is not offered to anybody else at the same time: one person is asked, so that everybody knows who will answer (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      OFFERED: {
        en: "{person} was offered to be {role} and has not answered yet. Wait for the answer, or take the offer back with withdrawOffer.",
        ko: "{person} 님에게 {role} 역할을 제안했으며 아직 답이 없습니다. 답을 기다리거나 withdrawOffer로 제안을 철회하십시오.",
      },
    },
  },
  CANDIDATE_FITS: {
    title: "Candidate fits the role",
    description:
      "Whoever is offered a role is a person who could take it: of a team that holds its cell, for an owner of the team that owns the service, able to read the incident, and for a lead no executive incident manager (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {id}. Look the person up, and name them by their id.",
        ko: "ID가 {id}인 사람이 없습니다. 사람을 조회하여 ID로 지정하십시오.",
      },
      PROGRAM: {
        en: "{person} is a program; a role is held by a person. Choose a person.",
        ko: "{person}은(는) 프로그램이며, 역할은 사람이 맡습니다. 사람을 선택하십시오.",
      },
      SHUT_OUT: {
        en: "The incident is RED and hidden from {person}, who is not of its virtual team. Add {person} first with formVirtualTeam.",
        ko: "인시던트가 RED이므로 가상 팀 구성원이 아닌 {person} 님은 볼 수 없습니다. 먼저 formVirtualTeam으로 {person} 님을 추가하십시오.",
      },
      NOT_ENTITLED: {
        en: '{person} cannot be {role}: that takes somebody of {place} that holds the responsibility "{responsibility}". Choose another person.',
        ko: "{person} 님은 {role}이(가) 될 수 없습니다. ‘{responsibility}’ 책임을 가진 {place} 구성원이어야 합니다. 다른 사람을 선택하십시오.",
      },
      EXECUTIVE: {
        en: "{person} is an executive incident manager, who approves what a lead does, and so leads no incident. Choose another person.",
        ko: "{person} 님은 리드의 조치를 승인하는 총괄 인시던트 관리자이므로 인시던트를 이끌 수 없습니다. 다른 사람을 선택하십시오.",
      },
      SAME_PERSON: {
        en: "{person} holds the role already. Name somebody else.",
        ko: "{person} 님이 이미 이 역할을 맡고 있습니다. 다른 사람을 지정하십시오.",
      },
    },
  },
  ANSWERS_THE_OFFER: {
    title: "Answer fits the offer",
    description:
      "An offer is accepted with the operation of its role: to lead with one, to own with the other, to take over with the third (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      ANOTHER_ROLE: {
        en: "You are offered to be {role}: accept that with {operation}.",
        ko: "제안받은 역할은 {role}입니다. {operation}(으)로 수락하십시오.",
      },
      NO_CELL: {
        en: 'To be {role} takes the responsibility "{responsibility}", and none of your teams holds it. Decline the offer with declineRole.',
        ko: "{role}에는 ‘{responsibility}’ 책임이 필요하나, 소속 팀 중 이 책임을 가진 팀이 없습니다. declineRole로 거절하십시오.",
      },
    },
  },
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
  RESPONSE_OPEN: {
    title: "Response open",
    description:
      "The incident is suspected, received or declared. When the response is over, services join again by reopening it (NIST SP 800-61r2 §3.3, Containment, Eradication, and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3"] }],
    refusals: {
      MERGED: {
        en: "This incident is a duplicate of {survivor}, which goes on with its services. Continue there.",
        ko: "이 인시던트는 {survivor}의 중복입니다. 서비스 대응은 그 인시던트에서 계속되므로 그곳에서 진행하십시오.",
      },
      OVER: {
        en: "The response is over: the incident is {state}. Reopen it with reopenIncident; or, if this is another attack, escalate it as an incident of its own.",
        ko: "대응이 끝난 인시던트입니다(상태: {state}). reopenIncident로 재개하거나, 별개의 공격이라면 새 인시던트로 에스컬레이션하십시오.",
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
        ko: "이 인시던트의 대응은 끝났으며, 이 경고는 영향받지 않은 서비스에서 발생했습니다. reopenIncident로 재개하거나 별도의 인시던트로 에스컬레이션하십시오.",
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
        ko: "서비스 {service}은(는) 이미 영향받은 서비스로 등록되어 있습니다. 해당 서비스 대응에서 조치하십시오.",
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
        ko: "분석이 {services}을(를) 영향받지 않은 것으로 판단했으나 분석 대상에 포함하지 않았습니다. `serviceIds`에도 지정하십시오.",
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
        ko: "{round}차 대응의 분석 중 서비스 {service}을(를) 영향받지 않은 것으로 판단한 분석이 없습니다. recordAnalysis로 기록하거나 대응을 계속하십시오.",
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
      "Both sides have agreed the recovery plan of the service in its present round: security decides it in consultation, the service restores by it (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      NONE: {
        en: "There is no recovery plan for {service} in round {round}. Either side proposes one with proposeRecoveryPlan.",
        ko: "서비스 {service}의 {round}차 대응에 복구 계획이 없습니다. 어느 쪽이든 proposeRecoveryPlan으로 제안할 수 있습니다.",
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
        en: "{service} does not follow the guidance: {reason}. The security team takes it back with withdrawGuidance, and issues guidance that the service can follow.",
        ko: "서비스 {service} 측이 지침을 거절했습니다. 사유: {reason}. 보안 팀은 withdrawGuidance로 철회하고, 서비스가 따를 수 있는 지침을 다시 제공하십시오.",
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
      "The plan or the guidance belongs to the round that the response of its service is in. What was meant for a round before stays on record, and counts for nothing now (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
    refusals: {
      OVER: {
        en: "This belongs to an earlier round of {service}, which is in round {round} now. Answer what was written for that round.",
        ko: "이 항목은 서비스 {service}의 이전 차수에 속합니다. 현재는 {round}차 대응이므로 이번 차수의 항목에 답하십시오.",
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
        ko: "`vigilanceUntil`이 1년 이상 뒤입니다. 인시던트 종결은 이 시각까지 기다려야 하므로 1년 이내의 시각을 입력하십시오.",
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
        ko: "모든 서비스가 영향 없음으로 처리되어 사후 활동의 대상이 없습니다. addAffectedService로 영향받은 서비스를 추가하거나 withdrawIncident로 인시던트를 철회하십시오.",
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
  NOTIFICATIONS_MADE: {
    title: "Notifications made",
    description:
      "Each notification clock that may not outlast the response was met, missed on record, excepted with a reason, or ended with the incident. A final report is not among them: it needs what the review finds (NIST SP 800-61r2 §3.2.7, Incident Notification).",
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
  RETAINED_INTO_THE_FUTURE: {
    title: "Retained into the future",
    description:
      "The moment until which the data is kept is still to come, and not before the one that was set: retention is only lengthened, and a legal hold stays (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.3"] }],
    refusals: {
      PAST: {
        en: "`retainUntil` lies in the past; name a time until which the data is kept.",
        ko: "`retainUntil`이 과거입니다. 데이터를 보존할 기한을 입력하십시오.",
      },
      SHORTER: {
        en: "The data is to be kept until {retainUntil}. Retention is only lengthened: name that time or a later one.",
        ko: "데이터는 {retainUntil}까지 보존하기로 되어 있습니다. 보존 기간은 연장만 할 수 있으므로 그 시각이나 이후의 시각을 입력하십시오.",
      },
      HELD: {
        en: "The data is under legal hold, which archiving does not lift.",
        ko: "데이터가 법적 보존 조치 대상이며, 보관 처리로는 이를 해제할 수 없습니다.",
      },
    },
  },
  CLOCK_RUNNING: {
    title: "Clock running",
    description:
      "The notification clock that is named runs for this incident and nothing has ended it (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      NOT_RUNNING: {
        en: 'The clock "{clock}" does not run for this incident. Running are: {running}.',
        ko: "‘{clock}’ 기한은 이 인시던트에서 진행 중이 아닙니다. 진행 중인 기한: {running}.",
      },
    },
  },
  CLOCK_STARTABLE: {
    title: "Clock startable",
    description:
      "The notification clock was not started for this incident before, does not start by itself, and what starts it is on record (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      STARTED: {
        en: 'The clock "{clock}" was started for this incident already.',
        ko: "‘{clock}’ 기한은 이 인시던트에서 이미 시작되었습니다.",
      },
      BY_DECLARATION: {
        en: 'The clock "{clock}" starts by itself when the incident is declared, with declareIncident.',
        ko: "‘{clock}’ 기한은 declareIncident로 인시던트를 선언하면 자동으로 시작됩니다.",
      },
      IN_THE_FUTURE: {
        en: "A clock cannot start in the future. Name the moment when it started, or leave `startedAt` out for now.",
        ko: "기한은 미래에 시작될 수 없습니다. 시작된 시각을 입력하거나, 지금이라면 `startedAt`을 비워 두십시오.",
      },
      NOTICE_MISSING: {
        en: 'The clock "{clock}" starts with the notice that "{before}" asks for, and that notice is not on record. Record it with recordAuthorityNotice, then start this clock.',
        ko: "‘{clock}’ 기한은 ‘{before}’에 따른 신고로 시작되며, 그 신고가 기록되어 있지 않습니다. recordAuthorityNotice로 기록한 뒤 이 기한을 시작하십시오.",
      },
      OTHER_START: {
        en: 'The clock "{clock}" starts at {startsAt}, when the notice that "{before}" asks for was recorded. Leave out `startedAt`.',
        ko: "‘{clock}’ 기한은 ‘{before}’에 따른 신고가 기록된 {startsAt}에 시작됩니다. `startedAt`을 비워 두십시오.",
      },
    },
  },
  OWED_TO_AN_AUTHORITY: {
    title: "Owed to an authority",
    description:
      "The notice is owed to an authority. What customers are owed, only communications tells them (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      TO_CUSTOMERS: {
        en: '"{clock}" is owed to customers, whom only communications tells, with notifyCustomers.',
        ko: "‘{clock}’은(는) 고객에 대한 통지이며, 고객 커뮤니케이션 팀만 notifyCustomers로 통지합니다.",
      },
    },
  },
  DELAY_BOUNDED: {
    title: "Delay bounded",
    description:
      "A notice to customers is let wait until a moment that lies ahead and after its deadline; it always has an end (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
    refusals: {
      TOO_EARLY: {
        en: "The notice is due at {dueAt}. `until` must lie after that, and ahead.",
        ko: "통지 기한은 {dueAt}입니다. `until`은 그 이후이면서 미래의 시각이어야 합니다.",
      },
    },
  },
  SURVIVOR_FITS: {
    title: "Survivor fits",
    description:
      "The incident into which a duplicate is merged is another one, which the caller may see, and which is itself suspected, received or declared; what is declared goes on as declared (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      SAME: {
        en: "An incident cannot be merged into itself. Name the one that goes on.",
        ko: "인시던트를 자기 자신에 병합할 수 없습니다. 계속 진행할 인시던트를 지정하십시오.",
      },
      NOT_DECLARED: {
        en: "This incident is declared and {survivor} is not: what follows from a declaration would be lost. Merge {survivor} into this one, or declare it first.",
        ko: "이 인시던트는 선언되었으나 {survivor}은(는) 선언되지 않아, 선언에 따른 조치가 사라지게 됩니다. {survivor}을(를) 이 인시던트에 병합하거나 먼저 선언하십시오.",
      },
      STATE: {
        en: "{survivor} is {state}, so it can take in nothing. Reopen it first, or merge the other way round.",
        ko: "{survivor}은(는) ‘{state}’ 상태이므로 병합 대상이 될 수 없습니다. 먼저 재개하거나 반대 방향으로 병합하십시오.",
      },
      MERGED: {
        en: "{survivor} was itself merged into {into}. Merge this incident into that one.",
        ko: "{survivor}은(는) 이미 {into}에 병합되었습니다. 이 인시던트를 그 인시던트에 병합하십시오.",
      },
    },
  },
  DUPLICATES_TAKEN_IN: {
    title: "Duplicates taken in",
    description:
      "Every incident that was merged into this one is taken in, so that none of its services and alerts is left behind (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      WAITING: {
        en: "{duplicates} has just been merged into this incident, and its services and alerts are being taken in. Look again in a moment.",
        ko: "{duplicates}이(가) 방금 이 인시던트에 병합되어 서비스와 경고를 옮기는 중입니다. 잠시 뒤 다시 확인하십시오.",
      },
    },
  },
  NOT_MERGED: {
    title: "Not merged",
    description:
      "The incident was not merged into another one, which is final: whatever is to be decided is decided there (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      MERGED: {
        en: "The incident was merged into {survivor}. Go on there.",
        ko: "인시던트가 {survivor}에 병합되었습니다. 이후 조치는 그 인시던트에서 진행하십시오.",
      },
    },
  },
  RELATION_NEW: {
    title: "Relation new",
    description:
      "The two incidents are different ones, and are not on record as related in this way yet (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      SAME: {
        en: "An incident does not relate to itself. Name another one.",
        ko: "인시던트를 자기 자신과 연결할 수 없습니다. 다른 인시던트를 지정하십시오.",
      },
      KNOWN: {
        en: "It is on record already that the two are related in this way.",
        ko: "두 인시던트의 관계가 이미 기록되어 있습니다.",
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
        ko: "모든 서비스의 대응이 해제되어 영향을 받는 서비스가 없습니다. addAffectedService로 서비스를 추가하거나 dismissIncident로 기각하십시오.",
      },
    },
  },
  SERVICES_NAMED: {
    title: "Services named",
    description:
      "Where the response begins again, the services for which it does are named; where the whole incident returns to analysis, none is (NIST SP 800-61r2 §3.3, Containment, Eradication, and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3"] }],
    refusals: {
      NONE_NAMED: {
        en: "Name the services whose response begins again, or begins: those to which the adversary has come.",
        ko: "대응을 다시 시작하거나 새로 시작할 서비스, 즉 공격자가 침투한 서비스를 지정하십시오.",
      },
      NONE_TO_NAME: {
        en: "The incident returns to analysis as a whole: leave `serviceIds` out.",
        ko: "인시던트 전체가 분석으로 돌아갑니다. `serviceIds`를 비워 두십시오.",
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
  APPROVED: {
    title: "Approved",
    description:
      "The approval that the operation needs is granted: by a person who did not ask for it, for this thing and just this input, and it has neither ended nor been used (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      NOT_REQUESTED: {
        en: "This needs the approval of an executive incident manager. Ask for it with requestApproval, with the same input.",
        ko: "이 작업에는 총괄 인시던트 관리자의 승인이 필요합니다. 같은 입력으로 requestApproval을 호출하여 승인을 요청하십시오.",
      },
      REQUESTED: {
        en: "The approval was asked for by {requester} and is not granted yet. An executive incident manager answers with grantApproval or refuseApproval until {expiresAt}.",
        ko: "{requester} 님이 승인을 요청했으며 아직 승인되지 않았습니다. 총괄 인시던트 관리자가 {expiresAt}까지 grantApproval 또는 refuseApproval로 답합니다.",
      },
      REFUSED: {
        en: "The approval was refused by {decider}: {reason}. Change what you mean to do, or ask again with requestApproval.",
        ko: "{decider} 님이 승인을 거절했습니다. 사유: {reason}. 계획을 바꾸거나 requestApproval로 다시 요청하십시오.",
      },
      OTHER_INPUT: {
        en: "An approval of this operation is on record, but for another input than this one: repeat just what was approved, as `Incident.approvals` shows it, or ask anew with requestApproval.",
        ko: "이 작업에 대한 승인이 있으나 승인된 입력이 다릅니다. `Incident.approvals`에 표시된 승인된 내용 그대로 다시 호출하거나 requestApproval로 새로 요청하십시오.",
      },
      ENDED: {
        en: "The approval has ended or was used. Ask for it again with requestApproval.",
        ko: "승인의 유효 기간이 지났거나 이미 사용되었습니다. requestApproval로 다시 요청하십시오.",
      },
    },
  },
  APPROVAL_NEEDED: {
    title: "Approval needed",
    description:
      "The operation that is named takes an approval as things stand: an eradication that is flagged, a withdrawal, a replacement, and the reopening of what was closed or withdrawn (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      NOT_FLAGGED: {
        en: "{operation} takes an approval only where the eradication of an affected service is flagged for its impact on the business, and this one is not. Flag it first with flagEradication, or go on without an approval.",
        ko: "{operation}은(는) 영향받은 서비스의 제거에 업무 영향이 표시된 경우에만 승인이 필요하며, 이 제거에는 표시가 없습니다. 먼저 flagEradication으로 표시하거나 승인 없이 진행하십시오.",
      },
      FREE: {
        en: "{operation} takes no approval while the incident is {state}. Go on without one.",
        ko: "인시던트가 ‘{state}’ 상태이므로 {operation}에는 승인이 필요하지 않습니다. 승인 없이 진행하십시오.",
      },
      NOT_FROM_HERE: {
        en: "{operation} is not possible while the incident is {state}, approved or not.",
        ko: "인시던트가 ‘{state}’ 상태이므로 승인 여부와 관계없이 {operation} 작업을 수행할 수 없습니다.",
      },
      NOT_HELD: {
        en: "Nobody holds the role that is named any longer, so nobody is to be replaced. `Incident.assignments` lists who holds which.",
        ko: "지정한 역할을 현재 맡고 있는 사람이 없어 교체할 대상이 없습니다. 역할별 담당자는 `Incident.assignments`에서 확인하십시오.",
      },
    },
  },
  APPROVAL_NEW: {
    title: "Approval new",
    description:
      "The same approval does not wait for an answer already, and is not granted (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      PENDING: {
        en: "{requester} has asked for just this already, and it ends at {expiresAt}.",
        ko: "{requester} 님이 이미 같은 승인을 요청했으며 {expiresAt}까지 유효합니다.",
      },
    },
  },
  APPROVAL_IN_TIME: {
    title: "Approval in time",
    description: "The request has not ended (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      ENDED: {
        en: "The request ended at {expiresAt}. It can be asked for again with requestApproval.",
        ko: "요청의 유효 기간이 {expiresAt}에 끝났습니다. requestApproval로 다시 요청할 수 있습니다.",
      },
    },
  },
  OFFER_IN_TIME: {
    title: "Offer in time",
    description: "The offer has not ended (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      ENDED: {
        en: "The offer ended at {expiresAt}. The role can be offered again.",
        ko: "제안의 유효 기간이 {expiresAt}에 끝났습니다. 역할을 다시 제안할 수 있습니다.",
      },
    },
  },
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
      "The day by which the work is due is today or later, and within five years: a day that is over or too far off plans nothing (NIST SP 800-61r2 §3.4.1, Lessons Learned).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.1"] }],
    refusals: {
      PAST: {
        en: "{dueOn} is over already. Name a day by which the work can be done.",
        ko: "{dueOn}은(는) 이미 지난 날짜입니다. 작업을 마칠 수 있는 날짜를 지정하십시오.",
      },
      TOO_FAR: {
        en: "{dueOn} lies more than five years ahead. Name an earlier day, or decline the work.",
        ko: "{dueOn}은(는) 5년 이상 뒤입니다. 더 이른 날짜를 지정하거나 작업을 수행하지 않기로 결정하십시오.",
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
