import type { Promised } from "./promised.js";

/** What is promised of who must be told. */
export const notificationPromises: Readonly<Record<string, Promised>> = {
  startNotificationClock: {
    waits: ["INCIDENT_OPEN", "CLOCK_STARTABLE"],
    opens: ["CLOCK_RUNNING"],
    shuts: ["CLOCK_STARTABLE", "NOTIFICATIONS_SETTLED", "NOTIFICATIONS_MADE, possibly"],
  },
  recordAuthorityNotice: {
    waits: ["INCIDENT_OPEN", "OWED_TO_AN_AUTHORITY", "CLOCK_RUNNING"],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
    shuts: ["CLOCK_RUNNING"],
  },
  delayNotification: { waits: ["INCIDENT_OPEN", "CLOCK_RUNNING", "DELAY_BOUNDED"] },
  recordNotificationException: {
    waits: ["INCIDENT_OPEN", "CLOCK_RUNNING"],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
    shuts: ["CLOCK_RUNNING"],
  },
};
