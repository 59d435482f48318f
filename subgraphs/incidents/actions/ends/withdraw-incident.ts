import { IsIn } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { asSentence } from "../../../response-model/gates/as-sentence.js";
import { determinations } from "../../../response-model/machines/case/determinations.js";
import { Determination } from "../../../response-model/schema/enums.js";
import { endingAction, IncidentInput } from "../incident-action.js";
import { whileOwed } from "../notification/obligation-action.js";
import { whoLeads } from "../who-leads.js";
import { endIncident } from "./end-incident.js";

/** What a declared incident can turn out to be after all. */
const withdrawable = ["FALSE_POSITIVE", "EXERCISE"] as const;

@InputType({ description: "Why there is no incident after all." })
export class WithdrawIncidentInput extends IncidentInput {
  @TextField("What shows that it was none.")
  reason!: string;

  @IsIn(withdrawable, { message: `must be one of ${withdrawable.join(", ")}` })
  @Field(() => Determination, { description: `What it was instead: ${withdrawable.join(" or ")}.` })
  determination!: (typeof withdrawable)[number];

  @TextField(
    "For a false positive: how the detection that raised it is tuned. It stands in the reason; who is to tune it is asked by the disposition of each alert, as `dispositionAlert` says.",
    { nullable: true },
  )
  tuning?: string | null;
}

export const withdrawIncident = endingAction({
  name: "withdrawIncident",
  description:
    "Withdraws a declared incident that turned out to be false or an exercise. An executive incident manager has approved that. Every alert that is linked has its disposition by then, and where the incident is said to be false, none is a true positive, and nothing else on record says that there was an attack; what the declaration alone rests on is judged anew once the withdrawal is approved. Notification clocks that run end; if the incident is reopened, they run again from their first start.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [...whoLeads],
    separate: ["grantApproval"],
    approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"] },
    transitions: [
      { machine: "NotificationObligation", from: [...whileOwed], to: "ENDED", beside: true },
      { machine: "Incident", from: ["DECLARED"], to: "WITHDRAWN" },
      { machine: "Consultation", from: ["REQUESTED"], to: "WITHDRAWN", beside: true },
      { machine: "Approval", from: ["GRANTED"], to: "USED", beside: true },
      ...withdrawable.map((to) => ({ machine: "Determination", from: ["CONFIRMED"], to }) as const),
    ],
    gates: ["ALERTS_DISPOSITIONED", "ALERTS_AGREE", "RECORD_AGREES", "TUNING_NAMED", "DUPLICATES_TAKEN_IN"],
    establishes: [
      "INCIDENT_OVER",
      "NOTIFICATIONS_MADE",
      "NOTIFICATIONS_SETTLED",
      { is: "APPROVAL_NEW", certainty: "POSSIBLY" },
    ],
    clears: ["INCIDENT_OPEN", "RESPONSE_OPEN", "INCIDENT_DECLARED", "DECLARED_ONCE"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "ISO_27001", ids: ["A.5.25"] },
    ],
  },
  input: WithdrawIncidentInput,
  decide: (given) => {
    const { determination, reason, tuning } = given.input;
    const endReason = tuning ? `${asSentence(reason)} Tuning: ${tuning}` : reason;
    return {
      summary: `Withdrew the incident (${determinations[determination].title.toLowerCase()}): ${endReason}`,
      writes: endIncident(given, "WITHDRAWN", { determination, endReason }),
    };
  },
});
