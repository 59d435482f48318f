import type { Vocabulary } from "../vocabulary.js";
import type { GateTerm } from "./gate-term.js";

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
        ko: "지정한 테넌트 중 {count}개가 {service}의 영향받은 테넌트로 기록되어 있지 않습니다(예: {tenants}). 인시던트의 영향받은 테넌트 목록에 있는 테넌트를 지정하십시오.",
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
      "The notice that is supplemented is one of this incident, and was released (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: notification,
    refusals: {
      UNKNOWN: {
        en: "The incident has no notice {notice}. Name one of its notices to customers.",
        ko: "이 인시던트에 통지 {notice}이(가) 없습니다. 이 인시던트의 고객 통지를 지정하십시오.",
      },
      NOT_RELEASED: {
        en: 'The notice "{title}" was not released, so there is nothing to supplement. Change it with amendCustomerNotice instead.',
        ko: "통지 ‘{title}’은(는) 승인되지 않아 보완할 대상이 아닙니다. amendCustomerNotice로 초안을 수정하십시오.",
      },
    },
  },
  PROMISE_AHEAD: {
    title: "Promise ahead",
    description:
      "Where the next update is promised, its time lies ahead (NIST SP 800-61r2 §3.2.7, Incident Notification).",
    controls: notification,
    refusals: {
      PAST: {
        en: "The next update cannot be promised for {time}, which has passed. Give a time that lies ahead.",
        ko: "다음 안내를 이미 지난 시각({time})으로 약속할 수 없습니다. 앞으로의 시각을 지정하십시오.",
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
} as const satisfies Vocabulary<GateTerm>;
