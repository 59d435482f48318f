import type { Promised } from "./promised.js";

/** What is promised of affected tenants, of what they are told, and of the service-health board. */
export const customerPromises: Readonly<Record<string, Promised>> = {
  recordAffectedTenants: {
    moves: ["NotificationObligation: EXCEPTED → RUNNING, beside"],
    waits: ["INCIDENT_OPEN", "SERVICES_AFFECTED of THIS_SERVICE"],
    shuts: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  removeAffectedTenants: { waits: ["INCIDENT_OPEN", "TENANTS_ON_RECORD"], shuts: ["TENANTS_ON_RECORD"] },
  draftCustomerNotice: {
    moves: ["CustomerNotice: nothing → DRAFT"],
    waits: ["INCIDENT_OPEN", "SUPPLEMENTS_A_RELEASED_NOTICE", "CUSTOMERS_OF_INVOLVED_SERVICES", "PROMISE_AHEAD"],
    opens: ["CUSTOMER_NOTICE_COMPLETE, possibly"],
  },
  amendCustomerNotice: {
    moves: ["CustomerNotice: DRAFT → DRAFT"],
    waits: ["INCIDENT_OPEN", "CUSTOMERS_OF_INVOLVED_SERVICES", "PROMISE_AHEAD"],
    opens: ["CUSTOMER_NOTICE_COMPLETE, possibly"],
    shuts: ["CUSTOMER_NOTICE_COMPLETE, possibly"],
  },
  releaseCustomerNotice: {
    moves: [
      "CustomerNotice: DRAFT → RELEASED",
      ...["RUNNING", "AT_RISK", "DELAYED", "MISSED"].flatMap((from) => [
        `NotificationObligation: ${from} → MET, beside`,
        `NotificationObligation: ${from} → MET_LATE, beside`,
      ]),
      "NotificationObligation: nothing → RUNNING, beside",
    ],
    waits: ["INCIDENT_OPEN", "DECLARED_ONCE", "CUSTOMER_NOTICE_COMPLETE", "MEETS_WHAT_IS_OWED", "LATENESS_EXPLAINED"],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
    shuts: ["NOTIFICATIONS_SETTLED, possibly"],
  },
  withdrawCustomerNotice: { moves: ["CustomerNotice: DRAFT → WITHDRAWN"] },
  recordNoticeDelivery: {
    moves: ["CustomerNotice: RELEASED → RELEASED", "CustomerNotice: RELEASED → SENT", "CustomerNotice: SENT → SENT"],
    waits: ["DELIVERY_IN_ORDER"],
  },
  draftServiceHealthPost: {
    moves: ["ServiceHealthPost: nothing → DRAFT"],
    waits: ["INCIDENT_OPEN", "CUSTOMERS_OF_INVOLVED_SERVICES"],
  },
  publishServiceHealthPost: {
    moves: ["ServiceHealthPost: DRAFT → PUBLISHED"],
    waits: ["INCIDENT_OPEN", "DECLARED_ONCE", "PROMISE_AHEAD"],
  },
  updateServiceHealthPost: { moves: ["ServiceHealthPost: PUBLISHED → PUBLISHED"], waits: ["PROMISE_AHEAD"] },
  endServiceHealthPost: { moves: ["ServiceHealthPost: PUBLISHED → ENDED"] },
  withdrawServiceHealthPost: { moves: ["ServiceHealthPost: DRAFT → WITHDRAWN"] },
};
