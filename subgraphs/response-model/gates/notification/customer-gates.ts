import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

const notification = [
  { framework: "NIST_800_53", ids: ["IR-6"] },
  { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
] as const;

/** The gates of what customers are told, and of who of them is affected. */
export const customerGates = {
  TENANTS_ON_RECORD: {
    title: "Tenants on record",
    description:
      "Each tenant that is named is on record as affected in this service (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: notification,
    refusals: {
      NOT_ON_RECORD: {
        en: "{count} of these tenants are not on record as affected in {service}, such as {tenants}. Name those on the list of affected tenants of the incident.",
        ko: "지정한 테넌트 중 {count}개가 {service}의 영향을 받은 테넌트로 기록되어 있지 않습니다(예: {tenants}). 인시던트의 영향을 받은 테넌트 목록에 있는 테넌트를 지정하십시오.",
      },
    },
  },
  CUSTOMERS_OF_INVOLVED_SERVICES: {
    title: "Customers of involved services",
    description:
      "The services whose customers are told are, or were, affected by the incident (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: notification,
    refusals: {
      NOT_INVOLVED: {
        en: "The incident does not involve {services}. Name services that it involves.",
        ko: "이 인시던트와 관련이 없는 서비스입니다: {services}. 관련된 서비스를 지정하십시오.",
      },
    },
  },
  SUPPLEMENTS_A_RELEASED_NOTICE: {
    title: "Supplements a released notice",
    description:
      "The notice that is supplemented is one of this incident, or of a duplicate that was merged into it, and was released (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: notification,
    refusals: {
      UNKNOWN: {
        en: "Neither the incident nor a duplicate of it has a notice with the id {id}. Name one of their notices to customers.",
        ko: "이 인시던트와 병합된 중복 인시던트에 ID가 {id}인 통지가 없습니다. 그 고객 통지 중 하나를 지정하십시오.",
      },
      NOT_RELEASED: {
        en: 'The notice "{title}" was not released, so there is nothing to supplement. Change it with amendCustomerNotice instead.',
        ko: "통지 ‘{title}’은(는) 승인되지 않아 보완할 대상이 아닙니다. amendCustomerNotice로 초안을 수정하십시오.",
      },
    },
  },
  PROMISE_AHEAD: {
    title: "Next update in the future",
    description:
      "Where the next update is promised, its time is in the future, at most 92 days from now (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: notification,
    refusals: {
      PAST: {
        en: "The next update cannot be promised for {time}, which has passed. Give a time in the future.",
        ko: "다음 안내를 이미 지난 시각({time})으로 약속할 수 없습니다. 앞으로의 시각을 지정하십시오.",
      },
      TOO_FAR: {
        en: "The next update can be promised for {latest} at the latest. Give an earlier time; what is not known then is told then, with another promise.",
        ko: "다음 안내는 늦어도 {latest}까지로 약속해야 합니다. 더 이른 시각을 지정하고, 그때까지 확인되지 않은 내용은 그때 안내하면서 다시 약속하십시오.",
      },
    },
  },
  CUSTOMER_NOTICE_COMPLETE: {
    title: "Customer notice complete",
    description:
      "The notice says what happened, what it means for customer data, what was done and what customers should do, to whom and by which channel; and where it is not complete, what comes next and when (NIST SP 800-61r2 §3.2.7, Incident Notification; GDPR Art. 33 and 34).",
    controls: [...notification, { framework: "GDPR", ids: ["Art. 33", "Art. 34"] }],
    refusals: {
      MISSING: {
        en: "The notice lacks {parts}. Add it with amendCustomerNotice.",
        ko: "통지에 다음 내용이 없습니다: {parts}. amendCustomerNotice로 보완하십시오.",
      },
      NO_PROMISE: {
        en: "The notice is not complete, and does not say both what comes next and when. Add `nextUpdate` and `nextUpdateAt` with amendCustomerNotice, or say there that it is complete.",
        ko: "통지가 완결되지 않았는데 다음에 안내할 내용과 시각이 모두 있지는 않습니다. amendCustomerNotice로 `nextUpdate`와 `nextUpdateAt`을 추가하거나, 완결된 통지임을 표시하십시오.",
      },
      NEEDLESS_PROMISE: {
        en: "The notice is said to be complete, and promises an update all the same. Say with amendCustomerNotice which of the two holds.",
        ko: "완결된 통지로 표시되어 있으면서 다음 안내를 약속하고 있습니다. 둘 중 어느 쪽이 맞는지 amendCustomerNotice로 정하십시오.",
      },
      PROMISE_OVER: {
        en: "The notice promises its next update for {time}, which has passed. Promise another time with amendCustomerNotice.",
        ko: "통지가 약속한 다음 안내 시각({time})이 이미 지났습니다. amendCustomerNotice로 다른 시각을 약속하십시오.",
      },
      PROMISES_AFTER_THE_END: {
        en: "The incident has ended, so the notice cannot promise more: nobody would be reminded of it. Say with amendCustomerNotice that it is complete.",
        ko: "인시던트가 끝났으므로 통지에서 후속 안내를 더 약속할 수 없습니다. amendCustomerNotice로 완결된 통지임을 표시하십시오.",
      },
    },
  },
  DELIVERY_IN_ORDER: {
    title: "Delivery in order",
    description:
      "What is recorded was sent to a group of recipients of the notice, after its release and not in the future (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: notification,
    refusals: {
      NO_SUCH_GROUP: {
        en: "The notice has no group {number} of recipients. It has: {groups}.",
        ko: "통지에 {number}번 수신자 그룹이 없습니다. 수신자 그룹: {groups}.",
      },
      BEFORE_RELEASE: {
        en: "It cannot have been sent at {sentAt}: the notice was released at {releasedAt}.",
        ko: "통지가 {releasedAt}에 승인되었으므로 {sentAt}에 발송되었을 수 없습니다.",
      },
      IN_THE_FUTURE: {
        en: "It cannot have been sent at {sentAt}, which lies in the future. Record it once it was sent.",
        ko: "{sentAt}은(는) 미래의 시각입니다. 발송한 뒤에 기록하십시오.",
      },
    },
  },
  OPEN_OR_TOLD: {
    title: "Open, or customers were told",
    description:
      "The incident has not ended; or customers were told of it before it did, and what is written supplements that, so that nobody is left with half of a story. Nothing is written in one that was merged or archived (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: notification,
    refusals: {
      CLOSED: {
        en: "The incident was closed at {endedAt}, and customers were told nothing of it. If the adversary is back, reopen it with reopenIncident.",
        ko: "인시던트가 {endedAt}에 종결되었고, 고객에게 통지된 적이 없습니다. 공격자가 다시 나타났다면 reopenIncident로 재개하십시오.",
      },
      DISMISSED: {
        en: "The incident was dismissed at {endedAt}, and customers were told nothing of it. If it turns out to be real after all, reopen it with reopenIncident.",
        ko: "인시던트가 {endedAt}에 기각되었고, 고객에게 통지된 적이 없습니다. 실제 인시던트로 밝혀지면 reopenIncident로 재개하십시오.",
      },
      WITHDRAWN: {
        en: "The incident was withdrawn at {endedAt}, and customers were told nothing of it. If it turns out to be real after all, reopen it with reopenIncident.",
        ko: "인시던트 선언이 {endedAt}에 철회되었고, 고객에게 통지된 적이 없습니다. 실제 인시던트로 밝혀지면 reopenIncident로 재개하십시오.",
      },
      MERGED: {
        en: "The incident was merged into {survivor}. Tell customers there.",
        ko: "인시던트가 {survivor}에 병합되었습니다. 고객 통지는 그 인시던트에서 진행하십시오.",
      },
      BEING_MERGED: {
        en: "The incident is being merged into {survivor}. Tell customers there.",
        ko: "인시던트를 {survivor}에 병합하는 중입니다. 고객 통지는 그 인시던트에서 진행하십시오.",
      },
      ARCHIVED: {
        en: "The incident is archived, and nothing is added to an archive. If there is more to tell, reopen it with reopenIncident.",
        ko: "보관 처리된 인시던트이므로 내용을 더할 수 없습니다. 더 통지할 내용이 있으면 reopenIncident로 재개하십시오.",
      },
      NO_SUPPLEMENT: {
        en: "The incident ended at {endedAt}. From then on only what supplements an earlier notice is told: name that one in `supplementsId`.",
        ko: "인시던트가 {endedAt}에 끝났습니다. 이후에는 앞선 통지를 보완하는 통지만 할 수 있으므로 그 통지를 `supplementsId`에 지정하십시오.",
      },
    },
  },
  DECLARED_OR_OWED: {
    title: "Declared, or owed already",
    description:
      "The incident was declared, or something that the notice is to meet is owed already: what laws and contracts count from awareness does not wait for the declaration (NIST SP 800-61r2 §3.2.7, Incident Notification; GDPR Art. 33 and 34).",
    controls: [...notification, { framework: "GDPR", ids: ["Art. 33", "Art. 34"] }],
    refusals: {
      NOT_DECLARED: {
        en: "The incident is not declared, and nothing that the notice is to meet is owed yet. Declare it with declareIncident, or name in `obligationIds` what is owed already.",
        ko: "인시던트가 선언되지 않았고, 이 통지로 이행할 의무도 아직 없습니다. declareIncident로 선언하거나, 이미 발생한 의무를 `obligationIds`에 지정하십시오.",
      },
    },
  },
  TENANTS_TOLD: {
    title: "Affected tenants told",
    description:
      "Every affected tenant on record whose data is concerned was told by a notice that reached it, in this incident or in a duplicate that was merged into it, unless there is a reason on record why no notice is due to customers (NIST SP 800-61r2 §3.2.7, Incident Notification; GDPR Art. 33).",
    controls: [...notification, { framework: "GDPR", ids: ["Art. 33"] }],
    refusals: {
      UNTOLD: {
        en: "No notice has reached some affected tenants whose data is concerned: {count}. Write them one with draftCustomerNotice, release it with releaseCustomerNotice and record with recordNoticeDelivery that it was sent; take off the list with removeAffectedTenants who is not affected.",
        ko: "데이터에 영향이 있는 것으로 기록된 테넌트 중 {count}개에 통지가 도달하지 않았습니다. draftCustomerNotice로 통지를 작성하여 releaseCustomerNotice로 승인하고 recordNoticeDelivery로 발송을 기록하십시오. 영향을 받지 않은 테넌트는 removeAffectedTenants로 목록에서 제외하십시오.",
      },
    },
  },
  HEALTH_POSTS_ENDED: {
    title: "Service-health posts ended",
    description:
      "No post of the incident stands on the service-health board any more (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: notification,
    refusals: {
      STANDING: {
        en: "These posts still stand on the service-health board: {titles}. End them with endServiceHealthPost.",
        ko: "서비스 상태 게시판에 아직 게시 중인 글이 있습니다: {titles}. endServiceHealthPost로 종료하십시오.",
      },
    },
  },
  GIVEN_IN_A_DUPLICATE: {
    title: "Given in a duplicate",
    description:
      "The notices that are named were sent to all their recipients, in duplicates that were merged into this incident (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: notification,
    refusals: {
      UNKNOWN: {
        en: "No duplicate that was merged into the incident has a notice with the id {id}. Name notices of its duplicates.",
        ko: "이 인시던트에 병합된 중복 인시던트에 ID가 {id}인 통지가 없습니다. 중복 인시던트의 통지를 지정하십시오.",
      },
      NOT_SENT: {
        en: 'Of the notice "{title}" it is not on record that it was sent to all its recipients. Record that with recordNoticeDelivery in the duplicate first.',
        ko: "통지 ‘{title}’이(가) 모든 수신자에게 발송된 것으로 기록되어 있지 않습니다. 먼저 중복 인시던트에서 recordNoticeDelivery로 기록하십시오.",
      },
    },
  },
  DUPLICATE_TOLD_ENOUGH: {
    title: "Enough told in the duplicate",
    description:
      "Something is owed to those who were told in the duplicate, and each affected tenant whom it concerns was told there or by a notice of this incident that is to meet it (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: notification,
    refusals: {
      NOTHING_OWED: {
        en: "Nothing is owed to customers that the notice could meet. What is owed to others is met only where `obligationIds` names it.",
        ko: "이 통지로 이행할 고객 통지 의무가 없습니다. 그 밖의 상대방에 대한 의무는 `obligationIds`에 지정한 경우에만 이행됩니다.",
      },
      UNTOLD: {
        en: '"{clock}" concerns {count} affected tenants whom no notice there or here has reached. Tell them first, with releaseCustomerNotice and recordNoticeDelivery, or leave it out.',
        ko: "‘{clock}’의 대상 중 {count}개 테넌트에는 어느 인시던트의 통지도 도달하지 않았습니다. 먼저 releaseCustomerNotice와 recordNoticeDelivery로 통지하거나 제외하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
