import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { Policy } from "../../../response-model/policy.js";
import { whoHandsOverMarked } from "../../domain/alert-sources/who-hands-over-marked.js";
import { reroutedAlertGates } from "../../domain/gates/alert-queue/rerouted-alerts-gates.js";
import { seenAlertGates } from "../../domain/gates/alerts/seen-alerts-gates.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { deduplicationKey } from "../../domain/triage/deduplication-key.js";
import { alertCorrection } from "../../domain/writes/alert-correction.js";
import { backInQueue } from "../../domain/writes/back-in-queue.js";
import { reroutedAlertsAggregate } from "../../store/aggregates/alerts/rerouted-alerts-aggregate.js";
import { actOnEach, audited } from "./act-on-each.js";
import { AlertsInput } from "./alerts-input.js";

@InputType({ description: "Alerts that concern another service than the one that they were reported for." })
export class RerouteAlertsInput extends AlertsInput {
  @IdentifierField("The service that they concern.")
  serviceId!: string;

  @TextField("What shows that they concern that service.")
  reason!: string;

  @Field(() => Date, { description: "Until when the team of that service triages them: within a week." })
  dueAt!: Date;
}

const policy = {
  phase: "DETECTION_AND_ANALYSIS",
  since: "3.0.0",
  allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }, ...whoHandsOverMarked],
  transitions: [
    { machine: "Alert", from: ["RECEIVED"], to: "RECEIVED", beside: true },
    { machine: "Alert", from: ["TRIAGED"], to: "RECEIVED", beside: true },
  ],
  gates: ["ALERTS_AS_SEEN", "SERVICES_KNOWN", "TRIAGE_DUE_AHEAD", "HANDED_OVER_ELSEWHERE", "MARKED_ALERTS_BY_SECURITY"],
  clears: [
    { is: "SEVERITY_ASSESSED", certainty: "POSSIBLY" },
    { is: "ALERTS_AS_SEEN", certainty: "POSSIBLY" },
    { is: "HANDED_OVER_ELSEWHERE", certainty: "POSSIBLY" },
  ],
  controls: [
    { framework: "NIST_800_61_R2", ids: ["3.2.6", "3.2.7"] },
    { framework: "ISO_27001", ids: ["A.5.25"] },
  ],
} as const satisfies Policy;

export const rerouteAlerts = actionsOn(reroutedAlertsAggregate)({
  name: "rerouteAlerts",
  description:
    "Hands up to 1,000 alerts over to the service that they concern, whose team triages and assesses them anew. Each is judged by its own service and state, and has a result of its own; what was judged of it is kept in its corrections, with the service that it came from. What its source tells again of the same thing goes to that service as well, whatever the source routes it to, until it is handed back. It no longer proves detections of the service that it came from. One that fewer than all responders may read is handed over by security, since another team reads it then in place of the one before. The audit trail keeps how many were named, and a hash of them.",
  policy,
  input: RerouteAlertsInput,
  auditedInput: audited,
  decide: (given) => {
    const { viewer, now, loaded } = given;
    const { serviceId, reason, dueAt } = given.input;
    const present = new Set(loaded.present);
    const set = (alert: Alert): Partial<Alert> => {
      // Of one thing that a source sees, one alert of a service is the present one: another that joins it counts no repeats.
      const isTaken =
        alert.alertSourceId !== null && alert.supersededAt === null && present.has(deduplicationKey(alert));
      if (alert.supersededAt === null) present.add(deduplicationKey(alert));
      return {
        ...backInQueue(alert, viewer, now, dueAt),
        serviceId,
        supersededAt: isTaken ? now : alert.supersededAt,
      };
    };
    const done = actOnEach(given, {
      operation: "rerouteAlerts",
      outcome: "REROUTED",
      policy,
      gates: { ...seenAlertGates, ...reroutedAlertGates },
      fileOf: (alert: Alert) => ({ ...loaded, alert }),
      set,
      entryFields: { kind: "REROUTED", reason },
      beside: (alert) => [
        alertCorrection(given, alert, "REROUTED", {
          reason,
          formerTriageFindings: alert.triageFindings,
          formerServiceId: alert.serviceId,
        }),
      ],
    });
    return {
      ...done,
      summary: `Handed alerts over to ${loaded.service?.name}, to be triaged until ${dueAt.toISOString()}: ${done.summary}. ${reason}`,
    };
  },
});
