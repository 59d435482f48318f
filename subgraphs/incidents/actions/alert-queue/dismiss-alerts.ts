import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { alertDispositions } from "../../../response-model/detection-and-analysis/alerts/alert-dispositions.js";
import type { Policy } from "../../../response-model/policy.js";
import { AlertDisposition } from "../../../response-model/schema/enums.js";
import { closedAlertGates } from "../../domain/gates/alerts/closed-alert-gates.js";
import { seenAlertGates } from "../../domain/gates/alerts/seen-alerts-gates.js";
import { alertBounds } from "../../domain/ingest/mapping/alert-bounds.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { asClosed } from "../../domain/triage/as-closed.js";
import { requestTuning } from "../../domain/triage/request-tuning.js";
import { closedAlertsAggregate } from "../../store/aggregates/alerts/closed-alerts-aggregate.js";
import { TuningField } from "../alerts/tuning-field.js";
import { tuningOf } from "../alerts/tuning-of.js";
import { actOnEach, audited } from "./act-on-each.js";
import { JudgedAlertsInput } from "./picked-alerts-input.js";

@InputType({ description: "Alerts that are no incident, all for the same reason." })
export class DismissAlertsInput extends JudgedAlertsInput {
  @Field(() => AlertDisposition, { description: "What they turned out to be: BENIGN_POSITIVE or FALSE_POSITIVE." })
  disposition!: AlertDisposition;

  @TextField("Why, in words that another responder can follow.")
  reason!: string;

  @TuningField()
  tuning?: string | null;
}

const policy = {
  phase: "DETECTION_AND_ANALYSIS",
  since: "3.0.0",
  allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }],
  separate: ["reportAlert"],
  transitions: [
    { machine: "Alert", from: ["RECEIVED"], to: "CLOSED", beside: true },
    { machine: "Alert", from: ["TRIAGED"], to: "CLOSED", beside: true },
    { machine: "TuningRequest", from: [], to: "REQUESTED", beside: true },
  ],
  gates: ["ALERTS_AS_COUNTED", "ALERTS_AS_SEEN", "NOT_AN_ATTACK", "NO_SWEEP_HIT_STANDS", "TUNING_NAMED"],
  controls: [
    { framework: "ISO_27001", ids: ["A.5.25"] },
    { framework: "SOC_2", ids: ["CC7.3"] },
  ],
} as const satisfies Policy;

export const dismissAlerts = actionsOn(closedAlertsAggregate)({
  name: "dismissAlerts",
  description: `Closes up to 1,000 alerts that are no incident, all for the same reason; false positives name the tuning. They are named, or a filter finds them, and then as many as you have counted. Each is judged by its own service and state, and has a result of its own; nobody dismisses what they reported themselves. An alert that was right about an attack is escalated instead, and what an open sweep has found is kept until its result is disputed. It holds for what goes on: where a report says when the alert began, a repeat counts on the dismissed alert until that is resolved, is reported as worse, with more to go by, or by another title (numbers aside), began after the dismissed alert was received (the clock of the source may be up to five minutes ahead), reports what has been recorded as an indicator since, or was dismissed ${alertBounds.dismissalDays} days ago; then a new alert is in the queue. The audit trail keeps how many were named, and a hash of them.`,
  policy,
  input: DismissAlertsInput,
  auditedInput: audited,
  decide: (given) => {
    const { disposition, reason, tuning } = given.input;
    const judged = { disposition, reason, tuning: tuningOf(disposition, tuning) };
    const { requestOf, writes } = requestTuning(given, judged.tuning);
    const set = (alert: Alert) => ({
      // What nobody may read who tunes is asked of nobody.
      ...asClosed(given.viewer, given.now, {
        ...judged,
        tuningRequestId: alert.handling === "RED" ? null : requestOf(alert),
      }),
      suppressedAt: null,
    });
    const done = actOnEach(given, {
      operation: "dismissAlerts",
      outcome: "DISMISSED",
      policy,
      gates: { ...seenAlertGates, ...closedAlertGates },
      fileOf: (alert: Alert) => ({ ...given.loaded, alert }),
      set,
      entryFields: { kind: "DISMISSED", reason },
    });
    return {
      ...done,
      writes: [...writes(), ...done.writes],
      summary: `Dismissed alerts as ${alertDispositions[disposition].title.toLowerCase()}: ${done.summary}. ${reason}`,
    };
  },
});
