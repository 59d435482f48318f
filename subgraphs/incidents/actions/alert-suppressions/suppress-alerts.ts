import { InputType } from "type-graphql";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { newSuppressionAggregate } from "../../store/aggregates/alert-suppressions/new-suppression-aggregate.js";
import { newSuppression } from "./new-suppression.js";
import { NewSuppressionInput } from "./new-suppression-input.js";
import { suppressionControls } from "./suppression-action.js";

@InputType({ description: "Which alerts of a service are noise, for how long and why." })
export class SuppressAlertsInput extends NewSuppressionInput {}

export const suppressAlerts = actionsOn(newSuppressionAggregate)({
  name: "suppressAlerts",
  description:
    "Holds alerts of a service back from its queue that its team knows to be noise, up to medium severity, for at most 30 days. What a source hands in and the rule matches is kept, counted and found by a filter, and waits for nobody. An alert that somebody has acknowledged or triaged, that belongs to an incident, or that a person has reported is never held back, and neither is one that reports a valid indicator on record that any responder may read. Once its time is over, what still occurs comes into the queue with its next report, and what it has held back stays found by a filter alone; where somebody ends it before, that comes back into the queue.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }],
    transitions: [{ machine: "AlertSuppression", from: [], to: "IN_FORCE" }],
    gates: ["SUPPRESSION_SPECIFIC", "SUPPRESSION_TIME_BOUNDED", "SUPPRESSION_OF_MILD_ALERTS", "SUPPRESSIONS_FEW"],
    clears: [{ is: "SUPPRESSIONS_FEW", certainty: "POSSIBLY" }],
    controls: suppressionControls,
  },
  input: SuppressAlertsInput,
  decide: (given) => ({
    summary: `Suppressed alerts of ${given.loaded.service.name} until ${given.input.endsAt.toISOString()}: ${given.input.reason}`,
    writes: [newSuppression(given, { state: "IN_FORCE", inForceFrom: given.now })],
  }),
});
