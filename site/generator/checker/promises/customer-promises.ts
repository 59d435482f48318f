import type { Promised } from "./promised.js";

/** What a notice meets once it has reached those whom it is owed to. */
const metBeside = ["RUNNING", "AT_RISK", "DELAYED", "MISSED"].flatMap((from) => [
  `NotificationObligation: ${from} → MET, beside`,
  `NotificationObligation: ${from} → MET_LATE, beside`,
]);

/** What is promised of affected tenants, of what they are told, and of the service-health board. */
export const customerPromises: Readonly<Record<string, Promised>> = {
  recordAffectedTenants: {
    moves: ["NotificationObligation: EXCEPTED → RUNNING, beside"],
    waits: ["INCIDENT_OPEN", "SERVICES_AFFECTED of THIS_SERVICE"],
    shuts: ["REGULATIONS_ASSESSED, possibly", "NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  removeAffectedTenants: {
    moves: metBeside,
    waits: ["INCIDENT_OPEN", "TENANTS_ON_RECORD", "LATENESS_EXPLAINED"],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
    shuts: ["TENANTS_ON_RECORD"],
  },
  draftCustomerNotice: {
    moves: ["CustomerNotice: nothing → DRAFT"],
    waits: ["OPEN_OR_TOLD", "SUPPLEMENTS_A_RELEASED_NOTICE", "CUSTOMERS_OF_INVOLVED_SERVICES", "PROMISE_AHEAD"],
    opens: ["CUSTOMER_NOTICE_COMPLETE, possibly"],
  },
  amendCustomerNotice: {
    moves: ["CustomerNotice: DRAFT → DRAFT"],
    waits: ["OPEN_OR_TOLD", "CUSTOMERS_OF_INVOLVED_SERVICES", "PROMISE_AHEAD"],
    opens: ["CUSTOMER_NOTICE_COMPLETE, possibly"],
    shuts: ["CUSTOMER_NOTICE_COMPLETE, possibly"],
  },
  releaseCustomerNotice: {
    moves: ["CustomerNotice: DRAFT → RELEASED", "NotificationObligation: nothing → RUNNING, beside"],
    waits: [
      "OPEN_OR_TOLD",
      "DECLARED_OR_OWED",
      "CUSTOMER_NOTICE_COMPLETE",
      "MEETS_WHAT_IS_OWED",
      "OBLIGATIONS_HAVE_SPACE",
    ],
    shuts: ["NOTIFICATIONS_SETTLED, possibly"],
  },
  withdrawCustomerNotice: { moves: ["CustomerNotice: DRAFT → WITHDRAWN"] },
  recordNoticeDelivery: {
    moves: [
      "CustomerNotice: RELEASED → RELEASED",
      "CustomerNotice: RELEASED → SENT",
      "CustomerNotice: SENT → SENT",
      ...metBeside,
    ],
    waits: ["DELIVERY_IN_ORDER", "LATENESS_EXPLAINED"],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  recordNoticeOfDuplicate: {
    moves: metBeside,
    waits: [
      "INCIDENT_OPEN",
      "GIVEN_IN_A_DUPLICATE",
      "MEETS_WHAT_IS_OWED",
      "DUPLICATE_TOLD_ENOUGH",
      "LATENESS_EXPLAINED",
    ],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
    shuts: ["DUPLICATE_TOLD_ENOUGH"],
  },
  draftServiceHealthPost: {
    moves: ["ServiceHealthPost: nothing → DRAFT"],
    waits: ["INCIDENT_OPEN", "CUSTOMERS_OF_INVOLVED_SERVICES"],
  },
  publishServiceHealthPost: {
    moves: ["ServiceHealthPost: DRAFT → PUBLISHED"],
    waits: ["INCIDENT_OPEN", "DECLARED_ONCE", "PROMISE_AHEAD"],
    shuts: ["HEALTH_POSTS_ENDED"],
  },
  updateServiceHealthPost: { moves: ["ServiceHealthPost: PUBLISHED → PUBLISHED"], waits: ["PROMISE_AHEAD"] },
  endServiceHealthPost: {
    moves: ["ServiceHealthPost: PUBLISHED → ENDED"],
    opens: ["HEALTH_POSTS_ENDED, possibly"],
  },
  withdrawServiceHealthPost: { moves: ["ServiceHealthPost: DRAFT → WITHDRAWN"] },
};
