import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { takeOutOfSuppression } from "../../domain/ingest/leave-suppression.js";
import { AlertInput, alertAction } from "../alerts/alert-action.js";

@InputType({ description: "An alert that somebody has seen, and until when they triage it." })
export class AcknowledgeAlertInput extends AlertInput {
  @Field(() => Date, { description: "Until when it is triaged: within a week." })
  dueAt!: Date;
}

export const acknowledgeAlert = alertAction({
  name: "acknowledgeAlert",
  description:
    "Says that the service team has seen an alert, and until when it is triaged. After that time it shows as overdue. It can be acknowledged anew, with another time.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }],
    transitions: [{ machine: "Alert", from: ["RECEIVED"], to: "RECEIVED" }],
    gates: ["TRIAGE_DUE_AHEAD"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.6"] },
      { framework: "ISO_27001", ids: ["A.5.25"] },
    ],
  },
  input: AcknowledgeAlertInput,
  decide: ({ input: { dueAt }, loaded: { alert }, viewer, now }) => ({
    summary: `Acknowledged the alert "${alert.title}", to be triaged until ${dueAt.toISOString()}`,
    writes: [
      {
        update: "Alert",
        id: alert.id,
        set: {
          ...takeOutOfSuppression(alert, now),
          ...{ acknowledgedAt: now, acknowledgedById: viewer.personId, triageDueAt: dueAt },
        },
      },
    ],
  }),
});
