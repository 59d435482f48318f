import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { Policy } from "../../../response-model/policy.js";
import { takeOutOfSuppression } from "../../domain/alert-suppressions/leave-suppression.js";
import { assignedAlertGates } from "../../domain/gates/alert-queue/assigned-alerts-gates.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { whoAssigns } from "../../domain/triage/who-assigns.js";
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
  allow: whoAssigns,
  transitions: [
    { machine: "Alert", from: ["RECEIVED"], to: "RECEIVED", beside: true },
    { machine: "Alert", from: ["TRIAGED"], to: "TRIAGED", beside: true },
  ],
  gates: ["ALERTS_AS_COUNTED", "ALERT_ASSIGNEE_FITS"],
  clears: [{ is: "ALERT_ASSIGNEE_FITS", certainty: "POSSIBLY" }],
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
  decide: (given) => {
    const { now, viewer } = given;
    const { assignee } = given.loaded;
    const set = assignee
      ? { assigneeId: assignee.personId, assignedById: viewer.personId, assignedAt: now }
      : { assigneeId: null, assignedById: null, assignedAt: null };
    const done = actOnEach(given, {
      operation: "assignAlerts",
      outcome: "ASSIGNED",
      policy,
      gates: assignedAlertGates,
      fileOf: (alert: Alert) => ({ ...given.loaded, alert }),
      set: (alert) => ({ ...(assignee && takeOutOfSuppression(alert, now)), ...set }),
      entryFields: { kind: "ASSIGNED" },
    });
    return { ...done, summary: `Assigned alerts to ${assignee?.name ?? "nobody"}: ${done.summary}` };
  },
});
