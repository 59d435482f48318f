import { assessApplicableRegulations } from "../../../actions/notification/assess-applicable-regulations.js";
import { recordAuthorityNotice } from "../../../actions/notification/record-authority-notice.js";
import { startNotificationClock } from "../../../actions/notification/start-notification-clock.js";
import { Incident } from "../../types/case/incident.js";
import { NotificationObligation } from "../../types/notification/notification-obligation.js";
import type { KindOfWork } from "./kind-of-work.js";

/** What waits to be said to authorities. */
export const authorityWorkKinds = {
  AUTHORITY_NOTICE: {
    type: NotificationObligation,
    operations: [recordAuthorityNotice],
    description: "The clock of a notice to an authority, or to investors, runs, or has run out and no notice was sent.",
  },
  REGULATION_ASSESSMENT: {
    type: Incident,
    operations: [assessApplicableRegulations],
    description:
      "An incident that affected customer data, of which nobody has recorded which laws apply. It does not leave the response before.",
  },
  CLOCK_START: {
    type: NotificationObligation,
    operations: [startNotificationClock],
    description:
      "A notice that is owed from when something happens that nobody has recorded yet, such as a classification: record it as soon as it has.",
  },
} as const satisfies Readonly<Record<string, KindOfWork>>;
