import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import type { Policy } from "../../../response-model/policy.js";
import { seenAlertGates } from "../../domain/gates/alerts/seen-alerts-gates.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { alertCorrection } from "../../domain/writes/alert-correction.js";
import { backInQueue } from "../../domain/writes/back-in-queue.js";
import { actOnEach, audited } from "./act-on-each.js";
import { AlertsInput, alertsAction } from "./alerts-input.js";

@InputType({ description: "Closed alerts that are triaged anew, all for the same reason." })
export class ReopenAlertsInput extends AlertsInput {
  @TextField("What shows that they were judged wrongly.")
  reason!: string;

  @Field(() => Date, { description: "Until when they are triaged: within a week." })
  dueAt!: Date;
}

const policy = {
  phase: "DETECTION_AND_ANALYSIS",
  since: "3.0.0",
  allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }, { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }],
  transitions: [{ machine: "Alert", from: ["CLOSED"], to: "RECEIVED", beside: true }],
  gates: ["ALERTS_AS_SEEN", "TRIAGE_DUE_AHEAD"],
  clears: [
    { is: "SEVERITY_ASSESSED", certainty: "POSSIBLY" },
    { is: "ALERTS_AS_SEEN", certainty: "POSSIBLY" },
  ],
  controls: [
    { framework: "NIST_800_61_R2", ids: ["3.2.4", "3.2.6"] },
    { framework: "ISO_27001", ids: ["A.5.25"] },
    { framework: "SOC_2", ids: ["CC7.3"] },
  ],
} as const satisfies Policy;

export const reopenAlerts = alertsAction({
  name: "reopenAlerts",
  description:
    "Puts up to 1,000 closed alerts back into the queue of their service, since they were judged wrongly, and says until when they are triaged. Each is judged by its own service and state, and has a result of its own. It is triaged and assessed anew; what was judged of it before is kept in its corrections, it proves no detection until it is judged anew, and what its source tells of the same thing counts on it, unless a newer alert has taken over. The audit trail keeps how many were named, and a hash of them.",
  policy,
  input: ReopenAlertsInput,
  auditedInput: audited,
  decide: (given) => {
    const { viewer, now } = given;
    const { reason, dueAt } = given.input;
    const done = actOnEach(given, {
      operation: "reopenAlerts",
      outcome: "REOPENED",
      policy,
      gates: seenAlertGates,
      fileOf: (alert: Alert) => ({ alert }),
      set: (alert) => backInQueue(alert, viewer, now, dueAt),
      entryFields: { kind: "REOPENED", reason },
      beside: (alert) => [
        alertCorrection(given, alert, "REOPENED", { reason, formerTriageFindings: alert.triageFindings }),
      ],
    });
    return {
      ...done,
      summary: `Reopened alerts, to be triaged until ${dueAt.toISOString()}: ${done.summary}. ${reason}`,
    };
  },
});
