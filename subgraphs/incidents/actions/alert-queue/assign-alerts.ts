import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { permit } from "../../../response-model/permit.js";
import type { Policy } from "../../../response-model/policy.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { assignedAlertsAggregate } from "../../store/aggregates/alerts/assigned-alerts-aggregate.js";
import { actOnEach, audited } from "./act-on-each.js";
import { PickedAlertsInput } from "./picked-alerts-input.js";

@InputType({ description: "Alerts, and who looks at them from now on." })
export class AssignAlertsInput extends PickedAlertsInput {
  @IdentifierField(
    "Who looks at them: somebody who may triage the alerts of their service, or analyses alerts for security. Leave it out to give them back to the whole team.",
    { nullable: true },
  )
  assigneeId?: string | null;
}

const policy = {
  phase: "DETECTION_AND_ANALYSIS",
  since: "3.0.0",
  allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }, { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }],
  gates: ["ALERTS_AS_COUNTED", "ALERT_ASSIGNEE_FITS"],
  controls: [
    { framework: "NIST_800_61_R2", ids: ["2.4", "3.2.6"] },
    { framework: "CSF_2_0", ids: ["RS.MA"] },
  ],
} as const satisfies Policy;

export const assignAlerts = actionsOn(assignedAlertsAggregate)({
  name: "assignAlerts",
  description:
    "Gives up to 1,000 waiting alerts to somebody who looks at them, or back to the whole team: those that are named, or those that a filter finds. At the change of a shift, `filter: { assigneeIds: [...], states: [RECEIVED, TRIAGED], receivedBefore: ... }` finds what one person hands to another. Each is judged by its own service and state, by whether they could take it themselves, and by whether they may read it, and has a result of its own. What is assigned is in the work of whoever has it, and of the whole team again once its triage is overdue; what is assigned to nobody is in the queue of the team. The audit trail keeps how many were named, and a hash of them.",
  policy,
  input: AssignAlertsInput,
  auditedInput: audited,
  decide: (facts) => {
    const { now, viewer } = facts;
    const { assignee, readable } = facts.loaded;
    const whyNot = (alert: Alert): string | undefined => {
      if (alert.assigneeId === (assignee?.personId ?? null))
        return assignee ? "It is theirs already." : "It is assigned to nobody as it is.";
      if (!assignee) return undefined;
      if (!permit(assignee, { allow: policy.allow }, { serviceIds: [alert.serviceId] }))
        return `It is not for ${assignee.name}: that takes EVENT_AND_ALERT_TRIAGE of the team that owns the service, or SECURITY_MONITORING_AND_ANALYSIS.`;
      return readable.has(alert.id)
        ? undefined
        : `Its marking hides it from ${assignee.name}. Choose somebody who may read it.`;
    };
    const set = assignee
      ? { assigneeId: assignee.personId, assignedById: viewer.personId, assignedAt: now, suppressedAt: null }
      : { assigneeId: null, assignedById: null, assignedAt: null };
    const done = actOnEach(facts, {
      operation: "assignAlerts",
      outcome: "ASSIGNED",
      policy,
      from: ["RECEIVED", "TRIAGED"],
      set,
      told: { kind: "ASSIGNED" },
      whyNot,
      takes:
        "It is not yours to assign: it takes EVENT_AND_ALERT_TRIAGE of the team that owns the service, or SECURITY_MONITORING_AND_ANALYSIS.",
    });
    return { ...done, summary: `Assigned alerts to ${assignee?.name ?? "nobody"}: ${done.summary}` };
  },
});
