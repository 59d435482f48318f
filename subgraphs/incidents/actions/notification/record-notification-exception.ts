import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { clocks } from "../../../response-model/notification/clocks.js";
import { notificationExceptionReasons } from "../../../response-model/notification/notification-exception-reasons.js";
import { Clock, NotificationExceptionReason } from "../../../response-model/schema/enums.js";
import { runningClock } from "../../domain/notification/running-clock.js";
import { CaseInput } from "../incident-action.js";
import { clockAction } from "./clock-action.js";

@InputType({ description: "Why a clock need not be met." })
export class RecordNotificationExceptionInput extends CaseInput {
  @Field(() => Clock, { description: "The clock." })
  clock!: Clock;

  @Field(() => NotificationExceptionReason, { description: "The reason, one of those the process knows." })
  reason!: NotificationExceptionReason;

  @TextField("The facts that prove it.")
  details!: string;
}

export const recordNotificationException = clockAction({
  name: "recordNotificationException",
  description:
    "Records that no notice is due, for one of the listed reasons, and so settles a notification clock. Legal affairs decides that; a notice that is due later is delayed with delayNotification instead.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }],
    gates: ["INCIDENT_OPEN", "CLOCK_RUNNING"],
    establishes: [
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
    ],
    clears: ["CLOCK_RUNNING"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
  },
  input: RecordNotificationExceptionInput,
  decide: ({ input: { clock, reason, details }, loaded, now }) => ({
    summary: `Found that no notice is due for "${clocks[clock].title}" (${notificationExceptionReasons[reason].title}): ${details}`,
    writes: [
      {
        update: "NotificationObligation",
        id: runningClock(loaded, clock)?.id ?? "",
        set: { state: "EXCEPTED", settledAt: now, exceptionReason: reason, exceptionDetails: details },
      },
    ],
  }),
});
