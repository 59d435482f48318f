import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of who works on an incident, and whose word is asked for. */
export const peopleGates = {
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
      RED_WITHOUT_TEAM: {
        en: "RED is for the virtual team of the incident alone, which still lacks somebody from {missing}. Mark the alert AMBER+STRICT for now: the virtual team, the security side and the teams of the services read it then. It can be RED once whoever leads the incident, or security on-call, has named all members of the virtual team with formVirtualTeam.",
        ko: "RED는 인시던트의 가상 팀에만 공개되는데, 가상 팀에 아직 {missing} 구성원이 없습니다. 우선 경고를 AMBER+STRICT로 지정하면 가상 팀, 보안 측, 해당 서비스의 팀만 열람합니다. 인시던트의 리드나 보안 온콜이 formVirtualTeam으로 가상 팀의 전체 구성원을 지정하면 RED로 지정할 수 있습니다.",
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
      "Those who are named for the virtual team are people whom the directory knows, each side and communications are among them, and nobody is shut out who has evidence of the incident or, where it is marked RED, holds a role in it (NIST SP 800-53 IR-4(11), Integrated Incident Response Team).",
    controls: [{ framework: "NIST_800_53", ids: ["IR-4(11)"] }],
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {ids}, or their account is closed. Look the people up, and name them by their ids.",
        ko: "ID가 {ids}인 사람이 없거나 계정이 닫혔습니다. 구성원을 조회하여 ID로 지정하십시오.",
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
        ko: "인시던트가 RED이므로, 역할을 맡고 있는 {names}이(가) 인시던트를 열람할 수 없게 됩니다. 이들을 추가하거나 먼저 역할을 인계하십시오.",
      },
      SHUTS_OUT_CUSTODIANS: {
        en: "The incident is marked {handling} and would be hidden from {names}, who have evidence of it. Add them, or let them hand it over first with offerEvidenceTransfer; where they cannot be reached, somebody else takes it with replaceCustodian.",
        ko: "인시던트의 취급 등급이 {handling}(이)어서, 증거를 보관하고 있는 {names}이(가) 인시던트를 열람할 수 없게 됩니다. 이들을 추가하거나, 먼저 이들이 offerEvidenceTransfer로 증거를 인계하게 하십시오. 연락이 닿지 않으면 replaceCustodian으로 보관자를 교체하십시오.",
      },
    },
  },
  EXPERT_FITS: {
    title: "Expert fits the virtual team",
    description:
      "Whoever is engaged is a person whom the directory knows, and not of the virtual team yet. As the first member of one in a RED incident, they shut nobody of security on-call out who has evidence of it (NIST SP 800-53 IR-7, Incident Response Assistance).",
    controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {id}, or their account is closed. Look the person up, and name them by their id.",
        ko: "ID가 {id}인 사람이 없거나 계정이 닫혔습니다. 사람을 조회하여 ID로 지정하십시오.",
      },
      PROGRAM: {
        en: "{person} is a program; a virtual team consists of people. Choose a person.",
        ko: "{person}은(는) 프로그램이며, 가상 팀은 사람으로만 구성합니다. 사람을 선택하십시오.",
      },
      MEMBER: {
        en: "{person} is of the virtual team already.",
        ko: "{person} 님은 이미 가상 팀 구성원입니다.",
      },
      SHUTS_OUT_CUSTODIANS: {
        en: "The incident is RED and has no virtual team yet. With {person} alone in it, it would be hidden from {names}, who have evidence of it. Name them all with formVirtualTeam.",
        ko: "인시던트가 RED이며 아직 가상 팀이 없습니다. {person} 님만 가상 팀에 있으면, 증거를 보관하고 있는 {names}이(가) 인시던트를 열람할 수 없게 됩니다. formVirtualTeam으로 이들을 모두 지정하십시오.",
      },
    },
  },
  READERS_REMAIN: {
    title: "Role holders and custodians keep reading",
    description:
      "Neither a narrower marking nor the release of a service hides the incident from somebody who holds a role in it or has evidence of it, and RED hides no alert of it from somebody who holds a role (FIRST TLP 2.0; NIST SP 800-61r2 §2.3.4).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.3.4"] }],
    refusals: {
      SHUTS_OUT: {
        en: "RED would hide the incident from {names}, who hold a role in it but are not of its virtual team. Add each of them first with engageExpert, or name all members anew with formVirtualTeam.",
        ko: "RED로 지정하면 역할을 맡고 있으나 가상 팀 구성원이 아닌 {names}이(가) 인시던트를 열람할 수 없습니다. 먼저 engageExpert로 한 명씩 추가하거나, formVirtualTeam으로 전체 구성원을 다시 지정하십시오.",
      },
      SHUTS_OUT_CUSTODIANS: {
        en: "The incident, marked {handling}, would be hidden from {names}, who have evidence of it. Add them first with engageExpert, or let them hand it over with offerEvidenceTransfer; where they cannot be reached, somebody else takes it with replaceCustodian.",
        ko: "취급 등급이 {handling}인 인시던트를, 증거를 보관하고 있는 {names}이(가) 열람할 수 없게 됩니다. 먼저 engageExpert로 이들을 추가하거나, 이들이 offerEvidenceTransfer로 증거를 인계하게 하십시오. 연락이 닿지 않으면 replaceCustodian으로 보관자를 교체하십시오.",
      },
      SHUTS_OUT_OF_ALERT: {
        en: "RED would hide the alert from {names}, who hold a role in its incident but are not of the virtual team. Add each of them first with engageExpert, or name all members anew with formVirtualTeam.",
        ko: "RED로 지정하면 인시던트에서 역할을 맡고 있으나 가상 팀 구성원이 아닌 {names}이(가) 경고를 열람할 수 없습니다. 먼저 engageExpert로 한 명씩 추가하거나, formVirtualTeam으로 전체 구성원을 다시 지정하십시오.",
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
        en: "Nobody has the id {id}, or their account is closed. Look the person up, and name them by their id.",
        ko: "ID가 {id}인 사람이 없거나 계정이 닫혔습니다. 사람을 조회하여 ID로 지정하십시오.",
      },
      PROGRAM: {
        en: "{person} is a program; a role is held by a person. Choose a person.",
        ko: "{person}은(는) 프로그램이며, 역할은 사람이 맡습니다. 사람을 선택하십시오.",
      },
      SHUT_OUT: {
        en: "The incident is RED and hidden from {person}, who is not of its virtual team. Add {person} first with engageExpert.",
        ko: "인시던트가 RED이므로 가상 팀 구성원이 아닌 {person} 님은 열람할 수 없습니다. 먼저 engageExpert로 {person} 님을 추가하십시오.",
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
        en: "The approval was refused by {decider}: {reason} Change what you mean to do, or ask again with requestApproval.",
        ko: "{decider} 님이 승인을 거절했습니다. 사유: {reason} 계획을 바꾸거나 requestApproval로 다시 요청하십시오.",
      },
      OTHER_INPUT: {
        en: "An approval of this operation is granted, but for another input than this one: repeat just what was approved, as `Incident.approvals` shows it, or ask anew with requestApproval.",
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
        ko: "{operation}은(는) 영향을 받은 서비스의 제거에 업무 영향이 표시된 경우에만 승인이 필요하며, 이 제거에는 표시가 없습니다. 먼저 flagEradication으로 표시하거나 승인 없이 진행하십시오.",
      },
      FREE: {
        en: "{operation} takes no approval while the incident is {state}. Go on without one.",
        ko: "인시던트가 ‘{state}’ 상태이므로 {operation}에는 승인이 필요하지 않습니다. 승인 없이 진행하십시오.",
      },
      NOT_FROM_HERE: {
        en: "{operation} is not possible while the incident is {state}, approved or not.",
        ko: "인시던트가 ‘{state}’ 상태이므로 승인 여부와 관계없이 {operation} 작업을 수행할 수 없습니다.",
      },
      NOT_FROM_THERE: {
        en: "{operation} is not possible in {service} any more: its response is in {state}, approved or not.",
        ko: "서비스 {service}의 대응이 {state} 상태이므로 승인 여부와 관계없이 더 이상 {operation} 작업을 수행할 수 없습니다.",
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
} as const satisfies Vocabulary<GateTerm>;
