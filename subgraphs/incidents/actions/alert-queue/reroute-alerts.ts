import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { Policy } from "../../../response-model/policy.js";
import { whoHandsOverMarked } from "../../domain/alert-sources/who-hands-over-marked.js";
import { reroutedAlertsGates } from "../../domain/gates/alert-queue/rerouted-alerts-gates.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { sameThing } from "../../domain/triage/same-thing.js";
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
  gates: ["SERVICES_KNOWN", "TRIAGE_DUE_AHEAD", "MARKED_ALERTS_BY_SECURITY"],
  clears: [{ is: "SEVERITY_ASSESSED", certainty: "POSSIBLY" }],
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
  decide: (facts) => {
    const { viewer, now, loaded } = facts;
    const { serviceId, reason, dueAt } = facts.input;
    const present = new Set(loaded.present);
    const whyNot = (alert: Alert): string | undefined => {
      if (alert.state === "ESCALATED") return "It belongs to an incident: take it out of that with unlinkAlert first.";
      if (alert.state === "CLOSED") return "It is closed: put it back into the queue with reopenAlerts first.";
      if (alert.serviceId === serviceId) return "It is of that service already.";
      const one = { alerts: new Map([[alert.id, alert]]) };
      return reroutedAlertsGates.MARKED_ALERTS_BY_SECURITY(one, { ...facts, operation: "rerouteAlerts" })?.en;
    };
    const set = (alert: Alert): Partial<Alert> => {
      // Of one thing that a source sees, one alert of a service is the present one: another that joins it counts no repeats.
      const isTaken = alert.alertSourceId !== null && alert.supersededAt === null && present.has(sameThing(alert));
      if (alert.supersededAt === null) present.add(sameThing(alert));
      return {
        ...backInQueue(alert, viewer, now, dueAt),
        serviceId,
        supersededAt: isTaken ? now : alert.supersededAt,
      };
    };
    const done = actOnEach(facts, {
      operation: "rerouteAlerts",
      outcome: "REROUTED",
      policy,
      from: ["RECEIVED", "TRIAGED"],
      set,
      told: { kind: "REROUTED", reason },
      beside: (alert) => [
        alertCorrection(facts, alert, "REROUTED", {
          reason,
          formerTriageFindings: alert.triageFindings,
          formerServiceId: alert.serviceId,
        }),
      ],
      whyNot,
      takes:
        "It is not yours to hand over: it takes EVENT_AND_ALERT_TRIAGE of the team that owns the service, or the security side.",
    });
    return {
      ...done,
      summary: `Handed alerts over to ${loaded.service?.name}, to be triaged until ${dueAt.toISOString()}: ${done.summary}. ${reason}`,
    };
  },
});
