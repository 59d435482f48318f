import { Field, InputType } from "type-graphql";
import { CordonError } from "../../../foundation/errors.js";
import { TextField } from "../../../foundation/input-fields.js";
import { Clock, NotificationDelayReason } from "../../../response-model/schema/enums.js";
import { IncidentInput, incidentAction } from "../incident-action.js";

@InputType({ description: "Why a clock need not be met." })
export class RecordNotificationExceptionInput extends IncidentInput {
  @Field(() => Clock, { description: "The clock." })
  clock!: Clock;

  @Field(() => NotificationDelayReason, { description: "The reason, one of those the process knows." })
  reason!: NotificationDelayReason;

  @TextField("The facts behind it, and who approved.")
  details!: string;
}

export const recordNotificationException = incidentAction({
  name: "recordNotificationException",
  description:
    "Records that a notification clock need not be met, for one of the listed reasons. Legal affairs vets it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    function: ["LEGAL_AFFAIRS"],
    gates: ["INCIDENT_DECLARED", "INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
    ],
  },
  input: RecordNotificationExceptionInput,
  decide: ({ input, loaded: { obligations }, now }) => {
    const obligation = obligations.find(({ clock, settledAt }) => clock === input.clock && settledAt === null);
    if (!obligation) {
      throw new CordonError("BAD_USER_INPUT", `The clock ${input.clock} does not run for this incident.`);
    }
    return {
      summary: `Recorded an exception from ${input.clock} (${input.reason}): ${input.details}`,
      writes: [
        {
          update: "NotificationObligation",
          id: obligation.id,
          set: { state: "EXCEPTED", settledAt: now, exceptionReason: input.reason, exceptionDetails: input.details },
        },
      ],
    };
  },
});
