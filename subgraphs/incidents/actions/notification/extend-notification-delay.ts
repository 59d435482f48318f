import { InputType } from "type-graphql";
import { notificationDelayReasons } from "../../../response-model/notification/notification-delay-reasons.js";
import { delayUntil } from "../../domain/notification/delays/delay-until.js";
import { DelayNotificationInput } from "./delay-notification.js";
import { obligationAction } from "./obligation-action.js";

@InputType({ description: "Why a notice waits longer than at first, and until when." })
export class ExtendNotificationDelayInput extends DelayNotificationInput {}

export const extendNotificationDelay = obligationAction({
  name: "extendNotificationDelay",
  description:
    "Extends the delay of a notice, for a reason that its law or contract admits, and no longer than that allows: a notice to customers, in an extreme case, at most 30 days after it is due. Legal affairs carries it out, and an executive incident manager has approved just this. The notice stays owed: its clock warns before the end of the delay, and runs out with it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }],
    separate: ["grantApproval"],
    approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"] },
    transitions: [
      { machine: "NotificationObligation", from: ["RUNNING", "AT_RISK", "DELAYED"], to: "DELAYED" },
      { machine: "Approval", from: ["GRANTED"], to: "USED", beside: true },
    ],
    gates: ["INCIDENT_OPEN", "DELAY_ADMITTED", "CLOCK_STARTED", "EXTENSION_BOUNDED"],
    clears: [
      { is: "DELAY_BOUNDED", certainty: "POSSIBLY" },
      { is: "EXTENSION_BOUNDED", certainty: "POSSIBLY" },
    ],
    establishes: [{ is: "APPROVAL_NEW", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: ExtendNotificationDelayInput,
  decide: ({ input: { until, reason, details }, loaded: { obligation } }) => ({
    summary: `Let the notice wait until ${until.toISOString()}, as an executive incident manager approved (${notificationDelayReasons[reason].title}): ${details}`,
    writes: [
      {
        update: "NotificationObligation",
        id: obligation.id,
        set: { state: "DELAYED", ...delayUntil(obligation, until), delayReason: reason, delayDetails: details },
      },
    ],
  }),
});
