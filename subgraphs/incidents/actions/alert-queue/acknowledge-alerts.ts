import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import type { Policy } from "../../../response-model/policy.js";
import { takeOutOfSuppression } from "../../domain/alert-suppressions/leave-suppression.js";
import { isTriageMoved, movedTriageGates } from "../../domain/gates/alerts/moved-triage-gates.js";
import { seenAlertGates } from "../../domain/gates/alerts/seen-alerts-gates.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { asAcknowledged } from "../../domain/triage/as-acknowledged.js";
import { actOnEach, audited } from "./act-on-each.js";
import { alertsAction } from "./alerts-input.js";
import { JudgedAlertsInput } from "./picked-alerts-input.js";

@InputType({ description: "Alerts that somebody has seen, and until when they triage them." })
export class AcknowledgeAlertsInput extends JudgedAlertsInput {
  @Field(() => Date, { description: "Until when they are triaged: within a week." })
  dueAt!: Date;

  @TextField("Why, where that moves a time that somebody has named before for one of them.", {
    nullable: true,
    max: 1_000,
  })
  reason?: string | null;
}

const policy = {
  phase: "DETECTION_AND_ANALYSIS",
  since: "3.0.0",
  allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }],
  transitions: [{ machine: "Alert", from: ["RECEIVED"], to: "RECEIVED", beside: true }],
  gates: ["ALERTS_AS_COUNTED", "ALERTS_AS_SEEN", "TRIAGE_DUE_AHEAD", "MOVED_TRIAGE_EXPLAINED"],
  controls: [
    { framework: "NIST_800_61_R2", ids: ["3.2.6"] },
    { framework: "ISO_27001", ids: ["A.5.25"] },
  ],
} as const satisfies Policy;

export const acknowledgeAlerts = alertsAction({
  name: "acknowledgeAlerts",
  description:
    "Says of up to 1,000 alerts that the service team has seen them, and until when they are triaged: those that are named, or those that a filter finds. Each is judged by its own service, and by whether nobody has triaged it yet, and has a result of its own; whoever moves the time of one that somebody has named before says why. The audit trail keeps how many were named, and a hash of them.",
  policy,
  input: AcknowledgeAlertsInput,
  auditedInput: audited,
  decide: (given) => {
    const { viewer, now } = given;
    const { dueAt, reason } = given.input;
    const done = actOnEach(given, {
      operation: "acknowledgeAlerts",
      outcome: "ACKNOWLEDGED",
      policy,
      gates: { ...seenAlertGates, ...movedTriageGates },
      fileOf: (alert: Alert) => ({ alert }),
      set: (alert) => ({
        ...takeOutOfSuppression(alert, now),
        ...asAcknowledged(alert, viewer, now),
        triageDueAt: dueAt,
      }),
      entryFields: (alert) => ({
        kind: isTriageMoved(alert, dueAt) ? "DUE_TIME_MOVED" : "ACKNOWLEDGED",
        reason: reason ?? null,
      }),
    });
    return {
      ...done,
      summary: `Acknowledged alerts, to be triaged until ${dueAt.toISOString()}: ${done.summary}${reason ? `. ${reason}` : ""}`,
    };
  },
});
