import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { notificationDelayReasons } from "../../../response-model/notification/notification-delay-reasons.js";
import { NotificationDelayReason } from "../../../response-model/schema/enums.js";
import { delayUntil } from "../../domain/notification/delays/delay-until.js";
import { ObligationInput, obligationAction } from "./obligation-action.js";

@InputType({ description: "Why a notice waits, and until when." })
export class DelayNotificationInput extends ObligationInput {
  @Field(() => Date, { description: "Until when it may wait." })
  until!: Date;

  @Field(() => NotificationDelayReason, { description: "The reason, one of those that its law or contract admits." })
  reason!: NotificationDelayReason;

  @TextField(
    "The facts behind it: whom a notice now would put at risk, or who has decided that it waits, and what must happen first.",
  )
  details!: string;
}

export const delayNotification = obligationAction({
  name: "delayNotification",
  description:
    "Delays a notice once, for a reason that its law or contract admits, and no longer than that allows: a notice to customers at most 24 hours after it is due. Legal affairs approves it by carrying this out; where another authority decides, it records what that has decided. The notice stays owed: its clock warns before the end of the delay, and runs out with it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }],
    transitions: [{ machine: "NotificationObligation", from: ["RUNNING", "AT_RISK"], to: "DELAYED" }],
    gates: ["INCIDENT_OPEN", "DELAY_ADMITTED", "CLOCK_STARTED", "DELAY_BOUNDED"],
    clears: ["DELAY_BOUNDED", { is: "EXTENSION_BOUNDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: DelayNotificationInput,
  decide: ({ input: { until, reason, details }, loaded: { obligation } }) => ({
    summary: `Approved that the notice waits until ${until.toISOString()} (${notificationDelayReasons[reason].title}): ${details}`,
    writes: [
      {
        update: "NotificationObligation",
        id: obligation.id,
        set: { state: "DELAYED", ...delayUntil(obligation, until), delayReason: reason, delayDetails: details },
      },
    ],
  }),
});
