import type { Promised } from "./promised.js";

/** What is promised of who must be told. */
export const notificationPromises: Readonly<Record<string, Promised>> = {
  startNotificationClock: {
    waits: ["INCIDENT_OPEN", "CLOCK_STARTABLE"],
    opens: ["CLOCK_STARTED, possibly"],
    shuts: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  assessApplicableRegulations: {
    waits: ["INCIDENT_OPEN", "LAWS_ASSESSED", "CLOCK_STARTABLE"],
    opens: ["CLOCK_STARTED, possibly"],
    shuts: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  notifyCustomers: {
    waits: ["INCIDENT_OPEN", "DECLARED_ONCE"],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  recordAuthorityNotice: {
    waits: [
      "INCIDENT_OPEN",
      "OWED_TO_AN_AUTHORITY",
      "CLOCK_STARTED",
      "NOTICE_DATED",
      "NOTICE_COMPLETE",
      "LATENESS_EXPLAINED",
    ],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  supplementAuthorityNotice: {
    waits: ["INCIDENT_OPEN", "OWED_TO_AN_AUTHORITY", "NOTICE_DATED"],
    shuts: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  delayNotification: { waits: ["INCIDENT_OPEN", "OWED_TO_CUSTOMERS", "CLOCK_STARTED", "DELAY_BOUNDED"] },
  extendNotificationDelay: { waits: ["INCIDENT_OPEN", "OWED_TO_CUSTOMERS", "CLOCK_STARTED", "EXTENSION_BOUNDED"] },
  recordNotificationException: {
    waits: ["INCIDENT_OPEN", "EXCEPTION_UNCONTRADICTED"],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
};
