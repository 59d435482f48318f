import { IsIn } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { determinations } from "../../../response-model/machines/determinations.js";
import { Determination } from "../../../response-model/schema/enums.js";
import { asSentence } from "../../domain/as-sentence.js";
import { IncidentInput, incidentAction, setIncident } from "../incident-action.js";
import { requireTuning } from "../require-tuning.js";

/** What an escalation can turn out to be other than an incident. */
const noIncident = ["FALSE_POSITIVE", "BLOCKED", "FAILED_ATTEMPT"] as const satisfies readonly Determination[];

@InputType({ description: "Why it was no incident." })
export class DismissIncidentInput extends IncidentInput {
  @TextField("Why the escalation turned out not to be a security incident.")
  reason!: string;

  @IsIn(noIncident, { message: `must be one of ${noIncident.join(", ")}` })
  @Field(() => Determination, {
    defaultValue: "FALSE_POSITIVE",
    description: "What it was instead: FALSE_POSITIVE, or an attack that was BLOCKED or a FAILED_ATTEMPT.",
  })
  determination!: (typeof noIncident)[number];

  @TextField("For a false positive: how the detection that raised it is tuned.", { nullable: true })
  tuning?: string | null;
}

export const dismissIncident = incidentAction({
  name: "dismissIncident",
  description:
    "Dismisses a suspected incident that turned out to be none: a false positive, with the tuning of the detection that raised it, or an attack that was blocked or failed. Notification clocks that run stop, since there is nothing to tell.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" }],
    transitions: [
      { machine: "Incident", from: ["DETECTION_AND_ANALYSIS"], to: "DISMISSED" },
      ...noIncident.map((to) => ({ machine: "Determination", from: ["SUSPECTED"], to }) as const),
    ],
    gates: ["ALERTS_DISPOSITIONED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "ISO_27001", ids: ["A.5.25"] },
    ],
  },
  input: DismissIncidentInput,
  decide: ({ input, loaded, now }) => {
    const { determination, reason } = input;
    const tuning = requireTuning(determination, input.tuning);
    const dismissalReason = tuning ? `${asSentence(reason)} Tuning: ${tuning}` : reason;
    return {
      summary: `Dismissed the incident (${determinations[determination].title.toLowerCase()}): ${dismissalReason}`,
      writes: [
        setIncident(loaded, { state: "DISMISSED", determination, dismissalReason, closedAt: now }),
        ...loaded.obligations
          .filter(({ settledAt }) => settledAt === null)
          .map(({ id }) => {
            const set = { state: "EXCEPTED", settledAt: now, exceptionDetails: `No incident: ${reason}` } as const;
            return { update: "NotificationObligation", id, set } as const;
          }),
      ],
    };
  },
});
