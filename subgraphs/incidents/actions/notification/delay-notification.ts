import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { notificationDelayReasons } from "../../../response-model/notification/notification-delay-reasons.js";
import { NotificationDelayReason } from "../../../response-model/schema/enums.js";
import { runningClock } from "../../domain/notification/running-clock.js";
import { CaseInput } from "../incident-action.js";
import { clockAction } from "./clock-action.js";

@InputType({ description: "Why a notice to customers waits, and until when." })
export class DelayNotificationInput extends CaseInput {
  @Field(() => Date, { description: "Until when it may wait." })
  until!: Date;

  @Field(() => NotificationDelayReason, { description: "The reason, one of those the process knows." })
  reason!: NotificationDelayReason;

  @TextField("The facts behind it: whom a notice now would put at risk, and what must happen first.")
  details!: string;
}

export const delayNotification = clockAction({
  name: "delayNotification",
  description:
    "Lets the notice to customers wait, for a listed reason and until a set time. Legal affairs approves it by carrying this out. The notice stays due: the clock runs on until then.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }],
    gates: ["INCIDENT_OPEN", "CLOCK_RUNNING", "DELAY_BOUNDED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: DelayNotificationInput,
  decide: ({ input: { until, reason, details }, loaded }) => {
    const clock = runningClock(loaded, "CUSTOMER_CONTRACT_72_HOURS");
    if (!clock) throw new Error("The gate CLOCK_RUNNING let an incident pass whose clock does not run.");
    return {
      summary: `Approved that the notice to customers waits until ${until.toISOString()} (${notificationDelayReasons[reason].title}): ${details}`,
      writes: [
        {
          update: "NotificationObligation",
          id: clock.id,
          set: { delayedUntil: until, delayReason: reason, delayDetails: details },
        },
      ],
    };
  },
});
