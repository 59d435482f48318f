import { leastRetentionsInWords } from "../../evidence/retention-bounds.js";
import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

const gathering = [{ framework: "NIST_800_61_R2", ids: ["3.3.2"] }] as const;
const retention = [{ framework: "NIST_800_61_R2", ids: ["3.4.3"] }] as const;

/** The gates of investigations, of evidence and its custody, of legal holds, retention and disposal. */
export const evidenceGates = {
  INVESTIGATION_SCOPED: {
    title: "Investigation scoped",
    description:
      "What is investigated lies within the incident: services that are or were affected, and a period that is not ahead and does not end before it begins (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling).",
    controls: gathering,
    refusals: {
      UNAFFECTED: {
        en: "The incident does not affect {services}. Add the service with addAffectedService, or leave it out of the scope.",
        ko: "인시던트의 영향을 받은 적이 없는 서비스입니다: {services}. addAffectedService로 추가하거나 조사 범위에서 제외하십시오.",
      },
      IN_THE_FUTURE: {
        en: "The period begins at {from}, which is ahead. An investigation looks at what has happened.",
        ko: "조사 기간의 시작({from})이 미래입니다. 이미 일어난 일을 조사 기간으로 지정하십시오.",
      },
      BACKWARDS: {
        en: "The period ends at {to}, before it begins at {from}.",
        ko: "조사 기간의 끝({to})이 시작({from})보다 앞섭니다.",
      },
    },
  },
  INVESTIGATION_ANSWERED: {
    title: "Investigation answered",
    description:
      "At least one finding of the investigation is on record: a conclusion rests on findings, and that nothing was found is one (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling).",
    controls: gathering,
    refusals: {
      NO_FINDING: {
        en: "The investigation has no finding yet, so there is nothing to conclude from. Record one with recordFinding, also where nothing was found.",
        ko: "조사 결과가 기록되지 않아 결론을 내릴 근거가 없습니다. 발견한 것이 없더라도 recordFinding으로 그 사실을 기록하십시오.",
      },
    },
  },
  EVIDENCE_OF_CASE: {
    title: "Evidence of the case",
    description:
      "The evidence that a finding refers to was collected in the same incident, or in one that was merged with it (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling).",
    controls: gathering,
    refusals: {
      UNKNOWN: {
        en: "No evidence of this incident has the id {ids}. `Incident.evidence` lists what was collected; collect what is missing with collectEvidence.",
        ko: "이 인시던트에는 ID가 {ids}인 증거가 없습니다. 수집된 증거는 `Incident.evidence`에서 확인하고, 빠진 증거는 collectEvidence로 수집하십시오.",
      },
    },
  },
  SOURCE_FITS: {
    title: "Source fits the case",
    description:
      "Evidence comes from a service that is or was affected, and is collected for an investigation that is open, where it names either (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling).",
    controls: gathering,
    refusals: {
      UNAFFECTED: {
        en: "The incident does not affect the service {service}. Add it with addAffectedService, or leave it out.",
        ko: "서비스 {service}은(는) 이 인시던트의 영향을 받은 적이 없습니다. addAffectedService로 추가하거나 서비스를 지정하지 마십시오.",
      },
      CONCLUDED: {
        en: "The investigation is concluded. Reopen it with reopenInvestigation, or leave it out.",
        ko: "이미 결론을 내린 조사입니다. reopenInvestigation으로 재개하거나 조사를 지정하지 마십시오.",
      },
    },
  },
  CUSTODY_IN_ORDER: {
    title: "Custody in order",
    description:
      "What happened to the evidence has happened: not ahead of now, not before the last entry of its chain of custody, received not before it was offered, and destroyed not before that was asked for nor when something still kept it (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling).",
    controls: gathering,
    refusals: {
      IN_THE_FUTURE: {
        en: "{occurredAt} is ahead. Record what has happened, when it has.",
        ko: "{occurredAt}은(는) 미래의 시각입니다. 실제로 일어난 뒤에 그 시각을 기록하십시오.",
      },
      BEFORE_THE_LAST: {
        en: "The last entry of the chain of custody is of {last}, and {occurredAt} lies before it. Give the time of what is recorded now.",
        ko: "연계 보관성 기록의 마지막 항목은 {last}의 것이며, {occurredAt}은(는) 그보다 앞섭니다. 지금 기록하는 일이 일어난 시각을 지정하십시오.",
      },
      BEFORE_THE_OFFER: {
        en: "It was offered at {offeredAt}, and {occurredAt} lies before that. Give the time at which it was received.",
        ko: "인계는 {offeredAt}에 제안되었으며, {occurredAt}은(는) 그보다 앞섭니다. 증거를 인수한 시각을 지정하십시오.",
      },
      BEFORE_THE_REQUEST: {
        en: "The disposal was asked for at {requestedAt}, and {occurredAt} lies before that. Give the time at which it was destroyed.",
        ko: "폐기는 {requestedAt}에 요청되었으며, {occurredAt}은(는) 그보다 앞섭니다. 폐기한 시각을 지정하십시오.",
      },
      STILL_KEPT: {
        en: "At {occurredAt} it was still to be kept, until {until}: by its retention, by a legal hold or for an investigation. Give the time at which it was destroyed.",
        ko: "{occurredAt}에는 보존 기간, 법적 보존 조치 또는 조사 때문에 {until}까지 보관해야 했습니다. 폐기한 시각을 지정하십시오.",
      },
    },
  },
  RECEIVER_FITS: {
    title: "Receiver fits",
    description:
      "Evidence is offered to another person than its custodian, whatever account they use, and than whoever has it pass without them, who may read the incident by its marking, not only until they have answered: somebody answers for what they know (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling).",
    controls: gathering,
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {id}, or their account is closed. Look the person up, and name them by their id.",
        ko: "ID가 {id}인 사람이 없거나 계정이 닫혔습니다. 사람을 조회하여 ID로 지정하십시오.",
      },
      SAME_PERSON: {
        en: "{person} has the evidence already, with this account or another one. Name somebody else.",
        ko: "{person} 님이 이 계정 또는 다른 계정으로 이미 이 증거를 보관하고 있습니다. 다른 사람을 지정하십시오.",
      },
      ONESELF: {
        en: "{person} is an account of yours: whoever offers evidence does not receive it as well. Name somebody else.",
        ko: "{person} 님은 본인의 계정입니다. 증거를 제안하는 사람이 그 증거를 직접 받을 수는 없습니다. 다른 사람을 지정하십시오.",
      },
      APPROVER: {
        en: "{person} has approved that the evidence passes without its custodian, and does not take it as well. Name somebody else.",
        ko: "{person} 님이 보관자 없이 증거를 인계하도록 승인했으므로 그 증거를 직접 맡을 수는 없습니다. 다른 사람을 지정하십시오.",
      },
      PROGRAM: {
        en: "{person} is a program; evidence is kept by a person. Choose a person.",
        ko: "{person}은(는) 프로그램이며, 증거는 사람이 보관합니다. 사람을 선택하십시오.",
      },
      SHUT_OUT: {
        en: "The incident is marked {handling}, and {person} may not read it, or only until they have answered. Choose somebody who may, or, while the incident is open, add {person} to the virtual team first with engageExpert.",
        ko: "인시던트의 취급 등급이 {handling}(이)어서 {person} 님은 열람할 수 없거나 답할 때까지만 열람할 수 있습니다. 계속 열람할 수 있는 사람을 선택하거나, 인시던트가 끝나기 전에 먼저 engageExpert로 {person} 님을 가상 팀에 추가하십시오.",
      },
    },
  },
  CUSTODIAN_READS: {
    title: "Custodian keeps reading",
    description:
      "Whoever takes evidence into custody may read the incident by its marking, not only until they have answered what they are asked: else nobody could hand it over, archive it or dispose of it (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling).",
    controls: gathering,
    refusals: {
      SHUT_OUT: {
        en: "The incident is marked {handling}, and you read it only until you have answered what you are asked. Leave the evidence to somebody who may read it, or, while the incident is open, have yourself added to the virtual team with engageExpert first.",
        ko: "인시던트의 취급 등급이 {handling}(이)어서, 요청받은 사항에 답할 때까지만 인시던트를 열람할 수 있습니다. 인시던트를 열람할 수 있는 사람에게 증거를 맡기거나, 인시던트가 끝나기 전에 먼저 engageExpert로 가상 팀에 추가되도록 요청하십시오.",
      },
    },
  },
  TRANSFER_SETTLED: {
    title: "Transfer settled",
    description:
      "The evidence is not offered to anybody who has not answered: at every moment it is clear who has it, and who will (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling).",
    controls: gathering,
    refusals: {
      OFFERED: {
        en: "The evidence is offered to {person}, who has not answered. Wait for the answer, or take the offer back with withdrawEvidenceTransfer.",
        ko: "{person} 님에게 증거 인계를 제안했으며 아직 답이 없습니다. 답을 기다리거나 withdrawEvidenceTransfer로 제안을 철회하십시오.",
      },
    },
  },
  TRANSFER_IN_TIME: {
    title: "Transfer in time",
    description:
      "The offer of the evidence has not ended: it is answered while it waits for an answer (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling).",
    controls: gathering,
    refusals: {
      ENDED: {
        en: "The offer ended at {expiresAt} without an answer, and {custodian} still has the evidence. It can be offered again with offerEvidenceTransfer.",
        ko: "인계 제안이 답변 없이 {expiresAt}에 유효 기간이 끝났으며, 증거는 여전히 {custodian} 님이 보관하고 있습니다. offerEvidenceTransfer로 다시 제안할 수 있습니다.",
      },
    },
  },
  HASH_RECORDED: {
    title: "Hash recorded",
    description:
      "A hash was recorded when the evidence was collected, so that another one can be compared with it (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling).",
    controls: gathering,
    refusals: {
      NONE: {
        en: "No SHA-256 was recorded when this was collected, as for a physical thing: there is nothing to compare with.",
        ko: "수집할 때 SHA-256이 기록되지 않아(예: 물리적 증거) 비교할 대상이 없습니다.",
      },
    },
  },
  DATA_AT_HAND: {
    title: "Verifier has the data",
    description:
      "Whoever computes the hash has the data: they are its custodian, or have accessed it since it last changed hands. And nobody confirms with another account what they found with one (NIST SP 800-61r2 §3.3.2, Evidence Gathering and Handling).",
    controls: gathering,
    refusals: {
      NOT_ACCESSED: {
        en: "Its custodian computes the hash, or who has accessed the evidence since it last changed hands. Access it with accessEvidence first.",
        ko: "해시는 보관자, 또는 마지막 인계 이후에 증거를 열람한 사람이 계산합니다. 먼저 accessEvidence로 증거를 열람하십시오.",
      },
      OTHER_ACCOUNT: {
        en: "You have found with another account that the hash is another one. Another person computes it again, or you do so with that account.",
        ko: "본인의 다른 계정으로 해시가 다르다는 것을 확인했습니다. 다른 사람이 다시 계산하거나 그 계정으로 다시 계산하십시오.",
      },
    },
  },
  EVIDENCE_THERE: {
    title: "Evidence there",
    description:
      "What a hold is placed on is there to be held: evidence that has not been disposed of, or a whole incident that was not merged into another one (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: retention,
    refusals: {
      DISPOSED: {
        en: 'The evidence "{title}" is disposed of, so nothing is left to hold.',
        ko: "증거 ‘{title}’은(는) 이미 폐기되어 보존할 대상이 없습니다.",
      },
      MERGED: {
        en: "The incident was merged into {survivor}. A hold on all of it is placed there, and covers what is here as well; here, name the piece of evidence.",
        ko: "인시던트가 {survivor}에 병합되었습니다. 전체에 대한 법적 보존 조치는 그 인시던트에서 적용하며, 그러면 이 인시던트의 증거에도 적용됩니다. 이 인시던트에서는 증거를 지정하십시오.",
      },
    },
  },
  APPROVER_FITS: {
    title: "Second person fits",
    description:
      "Whoever is asked to agree that a legal hold is lifted is another person of legal affairs, of trust, or an executive incident manager (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: retention,
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {id}, or their account is closed. Look the person up, and name them by their id.",
        ko: "ID가 {id}인 사람이 없거나 계정이 닫혔습니다. 사람을 조회하여 ID로 지정하십시오.",
      },
      SAME_PERSON: {
        en: "Whoever asks for it does not agree to it as well. Name another person.",
        ko: "요청한 사람이 동의까지 할 수는 없습니다. 다른 사람을 지정하십시오.",
      },
      PROGRAM: {
        en: "{person} is a program; it takes a person. Choose a person.",
        ko: "{person}은(는) 프로그램입니다. 사람을 선택하십시오.",
      },
      NOT_ENTITLED: {
        en: "{person} is neither of legal affairs nor of trust, and no executive incident manager. Choose somebody who is.",
        ko: "{person} 님은 대외 및 법률 업무 팀이나 트러스트 팀 소속이 아니며 총괄 인시던트 관리자도 아닙니다. 해당하는 사람을 선택하십시오.",
      },
    },
  },
  NO_HOLD_IN_FORCE: {
    title: "No hold in force",
    description:
      "No legal hold covers what is to be destroyed, neither on the incident nor on the evidence, nor on what the incident was merged into; one whose lifting is asked for still does (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: retention,
    refusals: {
      HELD: {
        en: "A legal hold keeps it, for {matter}. Only legal affairs asks to lift it, with requestHoldLift, and a second person agrees.",
        ko: "법적 보존 조치({matter})가 적용 중입니다. 대외 및 법률 업무 팀만 requestHoldLift로 해제를 요청할 수 있으며, 다른 사람의 동의가 필요합니다.",
      },
      HELD_WITH_SURVIVOR: {
        en: "A legal hold on {survivor}, which this incident was merged into, covers it as well. Only legal affairs asks to lift it there, with requestHoldLift, and a second person agrees.",
        ko: "이 인시던트가 병합된 {survivor}에 적용된 법적 보존 조치가 여기에도 적용됩니다. 대외 및 법률 업무 팀만 그 인시던트에서 requestHoldLift로 해제를 요청할 수 있으며, 다른 사람의 동의가 필요합니다.",
      },
      HELD_IN_DUPLICATE: {
        en: "A legal hold is in force in {duplicates}, which was merged into this incident, and the archive has its records. Only legal affairs asks to lift it there, with requestHoldLift, and a second person agrees.",
        ko: "이 인시던트에 병합된 {duplicates}에 법적 보존 조치가 적용 중이며, 보관 자료에 그 기록이 들어 있습니다. 대외 및 법률 업무 팀만 그 인시던트에서 requestHoldLift로 해제를 요청할 수 있으며, 다른 사람의 동의가 필요합니다.",
      },
    },
  },
  INCIDENT_OVER: {
    title: "Incident over",
    description:
      "The incident is closed, dismissed or withdrawn, of a duplicate the one that it was merged into: as long as it goes on, all that it has may still be needed (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: retention,
    refusals: {
      GOES_ON: {
        en: "The incident goes on: it is {state}. Nothing of it is destroyed before it is closed, dismissed or withdrawn.",
        ko: "인시던트가 진행 중입니다({state}). 종결, 기각 또는 철회되기 전에는 아무것도 폐기할 수 없습니다.",
      },
      GOES_ON_THERE: {
        en: "{survivor}, which this incident was merged into, goes on. Nothing of either is destroyed before that one is closed, dismissed or withdrawn.",
        ko: "이 인시던트가 병합된 {survivor}이(가) 진행 중입니다. 그 인시던트가 종결, 기각 또는 철회되기 전에는 두 인시던트의 어떤 것도 폐기할 수 없습니다.",
      },
    },
  },
  INVESTIGATIONS_CONCLUDED: {
    title: "Investigations concluded",
    description:
      "No open investigation needs what is to be destroyed: the evidence was collected for none that is open, and no finding of one refers to it; of an archive, none of the incident is open (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: retention,
    refusals: {
      OPEN: {
        en: "An investigation that needs it is open: {questions}. Conclude it with concludeInvestigation first.",
        ko: "이를 필요로 하는 조사가 진행 중입니다: {questions}. 먼저 concludeInvestigation으로 결론을 내리십시오.",
      },
      OPEN_THERE: {
        en: "An investigation in {incidents}, which was merged with this incident, is open and refers to it. Conclude it there with concludeInvestigation first.",
        ko: "이 인시던트와 병합된 {incidents}에서 이를 참조하는 조사가 진행 중입니다. 먼저 그 인시던트에서 concludeInvestigation으로 결론을 내리십시오.",
      },
    },
  },
  RETENTION_OVER: {
    title: "Retention over",
    description: `A retention is set and has run out, of a duplicate that of the incident that it was merged into; and so has the least one, which counts from the end of the incident: ${leastRetentionsInWords}. Nothing is destroyed before.`,
    controls: retention,
    refusals: {
      NOT_BEGUN: {
        en: "How long it is kept at least counts from the end of the incident, which goes on.",
        ko: "최소 보존 기간은 인시던트가 끝난 때부터 계산하며, 인시던트가 아직 진행 중입니다.",
      },
      LEAST_NOT_OVER: {
        en: "The incident has ended as {ending}, and its evidence and archive are kept until {retainUntil} at least, whatever retention is set.",
        ko: "인시던트가 {ending}(으)로 끝났으며, 설정된 보존 기간과 관계없이 최소 {retainUntil}까지 보관해야 합니다.",
      },
      NOT_SET: {
        en: "No retention is set, so nobody knows until when it is kept. Set it with setRetention.",
        ko: "보존 기간이 정해지지 않아 언제까지 보관해야 하는지 알 수 없습니다. setRetention으로 보존 기간을 지정하십시오.",
      },
      NOT_SET_THERE: {
        en: "No retention is set in {survivor}, which this incident was merged into, so nobody knows until when it is kept. Set it there with setRetention.",
        ko: "이 인시던트가 병합된 {survivor}에 보존 기간이 정해지지 않아 언제까지 보관해야 하는지 알 수 없습니다. 그 인시던트에서 setRetention으로 보존 기간을 지정하십시오.",
      },
      NOT_OVER: {
        en: "It is kept until {retainUntil}.",
        ko: "{retainUntil}까지 보관해야 합니다.",
      },
    },
  },
  DISPOSAL_NEW: {
    title: "Disposal new",
    description: "The same disposal is not asked for already (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: retention,
    refusals: {
      REQUESTED: {
        en: "{person} has asked for this disposal already. Another person carries it out, or it is cancelled with cancelDisposal.",
        ko: "{person} 님이 이미 같은 폐기를 요청했습니다. 다른 사람이 폐기를 수행하거나 cancelDisposal로 취소합니다.",
      },
    },
  },
  DISPOSES_OF_THIS: {
    title: "Disposes of this",
    description:
      "Evidence is destroyed by the operation for evidence, an archive by the one for archives (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: retention,
    refusals: {
      EVIDENCE: {
        en: "This is the disposal of a piece of evidence. Its custodian carries it out with {operation}.",
        ko: "증거의 폐기 건입니다. 그 증거의 보관자가 {operation}(으)로 수행합니다.",
      },
      ARCHIVE: {
        en: "This is the disposal of the archive. Carry it out with {operation}.",
        ko: "보관 자료의 폐기 건입니다. {operation}(으)로 수행하십시오.",
      },
    },
  },
  INCIDENT_ARCHIVED: {
    title: "Incident archived",
    description:
      "The data of the incident is archived, and its archive is not disposed of (NIST SP 800-61r2 §3.4.3, Evidence Retention).",
    controls: retention,
    refusals: {
      NOT_ARCHIVED: {
        en: "The data of the incident is not archived. Archive it with archiveIncident, once it is closed.",
        ko: "인시던트 데이터가 보관되지 않았습니다. 인시던트를 종결한 뒤 archiveIncident로 보관하십시오.",
      },
      DISPOSED: {
        en: "The archive was disposed of at {disposedAt}.",
        ko: "보관 자료는 {disposedAt}에 폐기되었습니다.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
