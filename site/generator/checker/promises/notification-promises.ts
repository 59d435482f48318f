import type { Promised } from "./promised.js";

/** What is promised of who must be told. */
export const notificationPromises: Readonly<Record<string, Promised>> = {
  startNotificationClock: {
    moves: ["NotificationObligation: nothing → RUNNING, beside", "NotificationObligation: EXCEPTED → RUNNING, beside"],
    waits: ["NOTICES_POSSIBLE", "LAWS_ASSESSED", "CLOCK_STARTABLE"],
    opens: ["CLOCK_STARTED, possibly"],
    shuts: ["CLOCK_STARTABLE, possibly", "NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  assessApplicableRegulations: {
    moves: ["NotificationObligation: nothing → RUNNING, beside"],
    waits: ["INCIDENT_OPEN", "LAWS_ASSESSED", "CLOCK_STARTABLE"],
    opens: ["REGULATIONS_ASSESSED", "CLOCK_STARTED, possibly"],
    shuts: ["CLOCK_STARTABLE, possibly", "NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  recordAuthorityNotice: {
    moves: [
      "NotificationObligation: RUNNING → MET",
      "NotificationObligation: AT_RISK → MET",
      "NotificationObligation: DELAYED → MET",
      "NotificationObligation: MISSED → MET",
      "NotificationObligation: RUNNING → MET_LATE",
      "NotificationObligation: AT_RISK → MET_LATE",
      "NotificationObligation: DELAYED → MET_LATE",
      "NotificationObligation: MISSED → MET_LATE",
      "NotificationObligation: nothing → RUNNING, beside",
      "NotificationObligation: AT_RISK → RUNNING, beside",
    ],
    waits: [
      "NOTICES_POSSIBLE",
      "OWED_TO_AN_AUTHORITY",
      "TOLD_WHOM_IT_IS_OWED",
      "CLOCK_STARTED",
      "NOTICE_DATED",
      "OBLIGATIONS_HAVE_SPACE",
      "NOTICE_COMPLETE",
      "LATENESS_EXPLAINED",
      "PROGRESS_REPORTABLE",
    ],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
  supplementAuthorityNotice: {
    moves: [
      "NotificationObligation: AT_RISK → RUNNING, beside",
      "NotificationObligation: MET → MET",
      "NotificationObligation: MET_LATE → MET_LATE",
      "NotificationObligation: nothing → RUNNING, beside",
    ],
    waits: ["NOTICES_POSSIBLE", "OWED_TO_AN_AUTHORITY", "NOTICE_DATED", "OBLIGATIONS_HAVE_SPACE"],
    shuts: ["NOTIFICATIONS_SETTLED, possibly"],
  },
  correctNotificationStart: {
    moves: [
      "NotificationObligation: RUNNING → RUNNING",
      "NotificationObligation: AT_RISK → RUNNING",
      "NotificationObligation: MISSED → RUNNING",
      "NotificationObligation: AT_RISK → AT_RISK",
      "NotificationObligation: AT_RISK → DELAYED",
      "NotificationObligation: DELAYED → DELAYED",
      "NotificationObligation: MISSED → DELAYED",
      "NotificationObligation: MISSED → MISSED",
    ],
    waits: ["NOTICES_POSSIBLE", "START_CORRECTABLE"],
    shuts: ["START_CORRECTABLE"],
  },
  delayNotification: {
    moves: ["NotificationObligation: RUNNING → DELAYED", "NotificationObligation: AT_RISK → DELAYED"],
    waits: ["INCIDENT_OPEN", "DELAY_ADMITTED", "CLOCK_STARTED", "DELAY_BOUNDED"],
    shuts: ["DELAY_BOUNDED", "EXTENSION_BOUNDED, possibly"],
  },
  extendNotificationDelay: {
    moves: [
      "NotificationObligation: RUNNING → DELAYED",
      "NotificationObligation: AT_RISK → DELAYED",
      "NotificationObligation: DELAYED → DELAYED",
      "Approval: GRANTED → USED, beside",
    ],
    waits: ["INCIDENT_OPEN", "DELAY_ADMITTED", "CLOCK_STARTED", "EXTENSION_BOUNDED"],
    opens: ["APPROVAL_NEW, possibly"],
    shuts: ["DELAY_BOUNDED, possibly", "EXTENSION_BOUNDED, possibly"],
  },
  recordNotificationException: {
    moves: [
      "NotificationObligation: RUNNING → EXCEPTED",
      "NotificationObligation: AT_RISK → EXCEPTED",
      "NotificationObligation: DELAYED → EXCEPTED",
      "NotificationObligation: MISSED → EXCEPTED",
    ],
    waits: ["NOTICES_POSSIBLE", "EXCEPTION_ADMITTED", "EXCEPTION_UNCONTRADICTED"],
    opens: ["NOTIFICATIONS_SETTLED, possibly", "NOTIFICATIONS_MADE, possibly"],
  },
};
