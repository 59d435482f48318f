import { IsIn } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { asSentence } from "../../../response-model/gates/as-sentence.js";
import {
  type Determination as DeterminationCode,
  determinations,
} from "../../../response-model/machines/case/determinations.js";
import { Determination } from "../../../response-model/schema/enums.js";
import { endingAction, IncidentInput } from "../incident-action.js";
import { whileOwed } from "../notification/obligation-action.js";
import { endIncident } from "./end-incident.js";

/** What an escalation can turn out to be other than an incident. */
const noIncident = [
  "FALSE_POSITIVE",
  "BENIGN",
  "BLOCKED",
  "FAILED_ATTEMPT",
  "EXERCISE",
] as const satisfies readonly DeterminationCode[];

@InputType({ description: "Why it was no incident." })
export class DismissIncidentInput extends IncidentInput {
  @TextField("Why the escalation turned out not to be a security incident.")
  reason!: string;

  @IsIn(noIncident, { message: `must be one of ${noIncident.join(", ")}` })
  @Field(() => Determination, {
    defaultValue: "FALSE_POSITIVE",
    description: `What it was instead: ${noIncident.join(", ")}.`,
  })
  determination!: (typeof noIncident)[number];

  @TextField(
    "For a false positive: how the detection that raised it is tuned. It stands in the reason; who is to tune it is asked by the disposition of each alert, as `dispositionAlert` says.",
    { nullable: true },
  )
  tuning?: string | null;
}

export const dismissIncident = endingAction({
  name: "dismissIncident",
  description:
    "Dismisses a suspected incident that turned out to be none, before it is declared: a false positive, with the tuning of the detection that raised it, something benign, an attack that was blocked or failed, or an exercise. Every alert that is linked has its disposition by then, and none is a true positive where the incident is said to be false or benign; nor does anything else on record say that there was an attack: the latest analysis, what a hunt has found, techniques and acts of the adversary that are held with high confidence, a precursor that became this incident. Notification clocks that run end, since there is nothing to tell. Nobody dismisses an incident with an alert that they reported themselves. It can be reopened.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" }],
    separate: ["reportAlert"],
    transitions: [
      { machine: "NotificationObligation", from: [...whileOwed], to: "ENDED", beside: true },
      { machine: "Incident", from: ["SUSPECTED", "RECEIVED"], to: "DISMISSED" },
      { machine: "Consultation", from: ["REQUESTED"], to: "WITHDRAWN", beside: true },
      ...noIncident.map((to) => ({ machine: "Determination", from: ["SUSPECTED"], to }) as const),
    ],
    gates: ["ALERTS_DISPOSITIONED", "ALERTS_AGREE", "RECORD_AGREES", "TUNING_NAMED", "DUPLICATES_TAKEN_IN"],
    establishes: ["INCIDENT_OVER", "NOTIFICATIONS_MADE", "NOTIFICATIONS_SETTLED"],
    clears: ["INCIDENT_OPEN", "RESPONSE_OPEN"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "ISO_27001", ids: ["A.5.25"] },
    ],
  },
  input: DismissIncidentInput,
  decide: (given) => {
    const { determination, reason, tuning } = given.input;
    const endReason = tuning ? `${asSentence(reason)} Tuning: ${tuning}` : reason;
    return {
      summary: `Dismissed the incident (${determinations[determination].title.toLowerCase()}): ${endReason}`,
      writes: endIncident(given, "DISMISSED", { determination, endReason }),
    };
  },
});
