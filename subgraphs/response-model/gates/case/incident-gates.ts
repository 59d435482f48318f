import { maxRetention } from "../../evidence/retention-bounds.js";
import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of how far an incident is, and what it has to do with others. */
export const incidentGates = {
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
  OPEN_OR_DISMISSED: {
    title: "Open or dismissed",
    description:
      "The incident has not ended, or has ended as none: it was dismissed or withdrawn, and what was taken for a part of it can be one of another (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      CLOSED: {
        en: "The incident was closed at {endedAt}, with all that belongs to it. If that was wrong, reopen it with reopenIncident.",
        ko: "인시던트가 {endedAt}에 종결되어 그에 속한 기록도 그대로 남습니다. 잘못된 것이라면 reopenIncident로 재개하십시오.",
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
  RELATION_NEW: {
    title: "Relation new",
    description:
      "The two incidents are different ones, are not on record as related in this way yet, and the relation is recorded with the one that fewer people may read (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      SAME: {
        en: "An incident does not relate to itself. Name another one.",
        ko: "인시던트를 자기 자신과 연결할 수 없습니다. 다른 인시던트를 지정하십시오.",
      },
      FOR_FEWER: {
        en: "Fewer people may read {other} than this incident, whose history would tell the others of it. Record the relation with {other} instead.",
        ko: "{other}은(는) 이 인시던트보다 열람 범위가 좁아, 관계를 기록하면 이 인시던트의 이력에서 그 존재가 드러납니다. {other}에서 관계를 기록하십시오.",
      },
      KNOWN: {
        en: "It is on record already that the two are related in this way.",
        ko: "두 인시던트의 관계가 이미 기록되어 있습니다.",
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
    description: `The moment until which the data is kept is still to come, and not before the one that was set: retention is only lengthened, and so no further than ${maxRetention.length.calendarMonths / 12} years ahead (${maxRetention.source}); and a legal hold stays (NIST SP 800-61r2 §3.4.3, Evidence Retention).`,
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
      TOO_FAR: {
        en: "`retainUntil` lies after {latest}. Retention is never shortened, so it is set no further ahead; name an earlier time. What must be kept for longer is held by legal affairs.",
        ko: "`retainUntil`이 {latest}보다 뒤입니다. 보존 기간은 단축할 수 없으므로 그보다 멀리 설정할 수 없습니다. 더 이른 시각을 입력하십시오. 더 오래 보관해야 하는 데이터는 대외 및 법률 업무 팀이 보존 조치로 보관합니다.",
      },
      NOT_HELD: {
        en: "No legal hold is in force, and archiving does not place one. Legal affairs does, with placeLegalHold.",
        ko: "적용 중인 법적 보존 조치가 없으며, 보관 처리로는 보존 조치를 적용할 수 없습니다. 대외 및 법률 업무 팀이 placeLegalHold로 적용합니다.",
      },
      HELD: {
        en: "The data is under legal hold, which archiving does not lift.",
        ko: "데이터가 법적 보존 조치 대상이며, 보관 처리로는 이를 해제할 수 없습니다.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
