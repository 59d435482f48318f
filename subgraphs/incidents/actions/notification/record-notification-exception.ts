import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { notificationExceptionReasons } from "../../../response-model/notification/notification-exception-reasons.js";
import { NotificationExceptionReason } from "../../../response-model/schema/enums.js";
import { titleTowards } from "../../domain/notification/addressees/title-towards.js";
import { ObligationInput, obligationAction, whileOwed } from "./obligation-action.js";

@InputType({ description: "Why a notice need not be sent." })
export class RecordNotificationExceptionInput extends ObligationInput {
  @Field(() => NotificationExceptionReason, { description: "The reason, one of those that its law admits." })
  reason!: NotificationExceptionReason;

  @TextField("The facts that prove it.")
  details!: string;

  @TextField(
    "Where and when the public was told instead, where the reason takes that: for one of disproportionate effort. It stands with the facts.",
    { nullable: true, max: 1_000 },
  )
  publicCommunication?: string | null;
}

export const recordNotificationException = obligationAction({
  name: "recordNotificationException",
  description:
    "Records that no notice is due, for a reason that the law or the contract behind it admits, and so settles an obligation. Legal affairs decides that; a notice that is due later is delayed with delayNotification instead.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }],
    transitions: [{ machine: "NotificationObligation", from: [...whileOwed], to: "EXCEPTED" }],
    gates: ["NOTICES_POSSIBLE", "EXCEPTION_ADMITTED", "EXCEPTION_UNCONTRADICTED"],
    establishes: [
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
  },
  input: RecordNotificationExceptionInput,
  decide: ({ input: { reason, details, publicCommunication }, loaded: { obligation }, now }) => {
    const given = publicCommunication ? `${details}\n\nPublic communication: ${publicCommunication}` : details;
    return {
      summary: `Found that no notice is due for "${titleTowards(obligation).en}" (${notificationExceptionReasons[reason].title}): ${given}`,
      writes: [
        {
          update: "NotificationObligation",
          id: obligation.id,
          set: { state: "EXCEPTED", settledAt: now, exceptionReason: reason, exceptionDetails: given },
        },
      ],
    };
  },
});
