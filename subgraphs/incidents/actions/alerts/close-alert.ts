import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { alertDispositions } from "../../../response-model/detection-and-analysis/alerts/alert-dispositions.js";
import { AlertDisposition } from "../../../response-model/schema/enums.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { asClosed } from "../../domain/triage/as-closed.js";
import { requestTuning } from "../../domain/triage/request-tuning.js";
import { closedAlertAggregate } from "../../store/aggregates/alerts/closed-alert-aggregate.js";
import { AlertInput } from "./alert-action.js";
import { TuningField } from "./tuning-field.js";
import { tuningOf } from "./tuning-of.js";

@InputType({ description: "Why an alert needs no escalation." })
export class CloseAlertInput extends AlertInput {
  @Field(() => AlertDisposition, { description: "What the alert turned out to be: BENIGN_POSITIVE or FALSE_POSITIVE." })
  disposition!: AlertDisposition;

  @TextField("Why, in words that another responder can follow.")
  reason!: string;

  @TuningField()
  tuning?: string | null;
}

export const closeAlert = actionsOn(closedAlertAggregate)({
  name: "closeAlert",
  description:
    "Closes a triaged alert that is no incident: the service team says that it was benign or false; a false positive names the tuning. An alert that was right about an attack is escalated instead; what an open sweep has found is kept until its result is disputed. It holds for what goes on, as `dismissAlerts` says.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }],
    separate: ["reportAlert"],
    transitions: [
      { machine: "Alert", from: ["TRIAGED"], to: "CLOSED" },
      { machine: "TuningRequest", from: [], to: "REQUESTED", beside: true },
    ],
    gates: ["NOT_AN_ATTACK", "NO_SWEEP_HIT_STANDS", "TUNING_NAMED"],
    controls: [
      { framework: "ISO_27001", ids: ["A.5.25"] },
      { framework: "SOC_2", ids: ["CC7.3"] },
    ],
  },
  input: CloseAlertInput,
  decide: (given) => {
    const { input, loaded, viewer, now } = given;
    const { alert } = loaded;
    const { disposition, reason } = input;
    const tuning = tuningOf(disposition, input.tuning);
    // What nobody may read who tunes is asked of nobody.
    const { requestOf, writes } = requestTuning(given, alert.handling === "RED" ? null : tuning);
    const set = asClosed(viewer, now, { disposition, reason, tuning, tuningRequestId: requestOf(alert) });
    return {
      summary: `Closed the alert "${alert.title}" as a ${alertDispositions[disposition].title.toLowerCase()}: ${reason}`,
      writes: [
        ...writes(),
        { update: "Alert", id: alert.id, set },
        alertEntry({ ...given, operation: "closeAlert" }, "CLOSED", alert, set, { reason }),
      ],
    };
  },
});
