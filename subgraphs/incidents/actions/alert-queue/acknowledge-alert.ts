import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { takeOutOfSuppression } from "../../domain/alert-suppressions/leave-suppression.js";
import { isTriageMoved } from "../../domain/gates/alerts/moved-triage-gates.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { asAcknowledged } from "../../domain/triage/as-acknowledged.js";
import { AlertInput, alertAction } from "../alerts/alert-action.js";

@InputType({ description: "An alert that somebody has seen, and until when they triage it." })
export class AcknowledgeAlertInput extends AlertInput {
  @Field(() => Date, { description: "Until when it is triaged: within a week." })
  dueAt!: Date;

  @TextField("Why, where that moves a time that somebody has named before.", { nullable: true, max: 1_000 })
  reason?: string | null;
}

export const acknowledgeAlert = alertAction({
  name: "acknowledgeAlert",
  description:
    "Says that the service team has seen an alert, and until when it is triaged. After that time it shows as overdue. It can be acknowledged anew; whoever moves the time by that says why. Who acknowledged it first, and when, stays.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }],
    transitions: [{ machine: "Alert", from: ["RECEIVED"], to: "RECEIVED" }],
    gates: ["TRIAGE_DUE_AHEAD", "MOVED_TRIAGE_EXPLAINED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.6"] },
      { framework: "ISO_27001", ids: ["A.5.25"] },
    ],
  },
  input: AcknowledgeAlertInput,
  decide: (given) => {
    const { dueAt, reason } = given.input;
    const { alert } = given.loaded;
    const set = {
      ...takeOutOfSuppression(alert, given.now),
      ...asAcknowledged(alert, given.viewer, given.now),
      triageDueAt: dueAt,
    };
    const kind = isTriageMoved(alert, dueAt) ? "DUE_TIME_MOVED" : "ACKNOWLEDGED";
    return {
      summary: `Acknowledged the alert "${alert.title}", to be triaged until ${dueAt.toISOString()}${reason ? `: ${reason}` : ""}`,
      writes: [
        { update: "Alert", id: alert.id, set },
        alertEntry({ ...given, operation: "acknowledgeAlert" }, kind, alert, set, { reason: reason ?? null }),
      ],
    };
  },
});
