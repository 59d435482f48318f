import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of teams, what they are responsible for, and who is on call. */
export const organizationGates = {
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
        ko: "ID가 {person}인 사람이 없습니다. 이 온콜 근무표의 팀인 {team}의 구성원을 지정하십시오.",
      },
      NOT_MEMBER: {
        en: "The rotation is that of {team}, and {person} is not a person of that team. Name a member of it.",
        ko: "{person} 님은 이 온콜 근무표의 팀인 {team}의 구성원이 아닙니다. 해당 팀의 구성원을 지정하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
