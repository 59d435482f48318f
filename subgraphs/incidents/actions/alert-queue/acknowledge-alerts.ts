import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import type { Policy } from "../../../response-model/policy.js";
import { actOnEach, audited } from "./act-on-each.js";
import { alertsAction } from "./alerts-input.js";
import { PickedAlertsInput } from "./picked-alerts-input.js";

@InputType({ description: "Alerts that somebody has seen, and until when they triage them." })
export class AcknowledgeAlertsInput extends PickedAlertsInput {
  @Field(() => Date, { description: "Until when they are triaged: within a week." })
  dueAt!: Date;
}

const policy = {
  phase: "DETECTION_AND_ANALYSIS",
  since: "3.0.0",
  allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }],
  gates: ["ALERTS_AS_COUNTED", "TRIAGE_DUE_AHEAD"],
  controls: [
    { framework: "NIST_800_61_R2", ids: ["3.2.6"] },
    { framework: "ISO_27001", ids: ["A.5.25"] },
  ],
} as const satisfies Policy;

export const acknowledgeAlerts = alertsAction({
  name: "acknowledgeAlerts",
  description:
    "Says of up to 1,000 alerts that the service team has seen them, and until when they are triaged: those that are named, or those that a filter finds. Each is judged by its own service, and by whether nobody has triaged it yet, and has a result of its own. The audit trail keeps how many were named, and a hash of them.",
  policy,
  input: AcknowledgeAlertsInput,
  auditedInput: audited,
  decide: (facts) => {
    const set = {
      acknowledgedAt: facts.now,
      acknowledgedById: facts.viewer.personId,
      triageDueAt: facts.input.dueAt,
      suppressedAt: null,
    };
    const done = actOnEach(facts, {
      operation: "acknowledgeAlerts",
      outcome: "ACKNOWLEDGED",
      policy,
      from: ["RECEIVED"],
      set,
    });
    return {
      ...done,
      summary: `Acknowledged alerts, to be triaged until ${facts.input.dueAt.toISOString()}: ${done.summary}`,
    };
  },
});
