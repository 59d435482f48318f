import type { DecisionInput } from "../../../../platform/actions/action.js";
import { inputHash } from "../../../../platform/actions/input-hash.js";
import type { AlertOutcome } from "../../../response-model/detection-and-analysis/alert-outcomes.js";
import type { AlertState } from "../../../response-model/machines/detection/alert-states.js";
import { permit } from "../../../response-model/permit.js";
import type { Policy } from "../../../response-model/policy.js";
import { newBatch } from "../../domain/ingest/new-batch.js";
import { inWords } from "../../domain/ingest/outcomes-in-words.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatchItem } from "../../domain/records/alerts/alert-batch.js";
import type { AlertsFile } from "../../store/aggregates/alerts/alerts-aggregate.js";

interface Doing {
  readonly operation: string;
  readonly outcome: AlertOutcome;
  readonly policy: Pick<Policy, "allow" | "separate">;
  /** The states from which it is possible. */
  readonly from: readonly AlertState[];
  readonly set: Partial<Alert>;
}

type Input = { readonly alertIds: readonly string[] };

/** Does the same to each of many alerts by its own service and state, and says why not where it is not done. */
export function actOnEach(
  { input, loaded, viewer, now, newIdentifier }: DecisionInput<Input, AlertsFile>,
  { operation, outcome, policy, from, set }: Doing,
) {
  const whyNot = (alert: Alert | undefined): string | undefined => {
    if (!alert) return "There is no such alert that you may see.";
    const concerned = {
      serviceIds: [alert.serviceId],
      doneBy: { reportAlert: [{ id: alert.reportedById }] },
    };
    if (!permit(viewer, { allow: policy.allow }, concerned))
      return "The triage of its service is not yours: it takes EVENT_AND_ALERT_TRIAGE of the team that owns the service.";
    if (!permit(viewer, policy, concerned)) return "You reported it yourself: somebody else of the team does this.";
    if (from.includes(alert.state)) return undefined;
    if (alert.state === "CLOSED")
      return "It is CLOSED already. Leave it out; what is seen again comes as another alert.";
    return `It is ${alert.state}, and this is possible while it is ${from.join(" or ")}. Leave it out.`;
  };
  const items = input.alertIds.map((id, place): AlertBatchItem => {
    const alert = loaded.alerts.get(id);
    const reason = whyNot(alert);
    const done = reason === undefined;
    return {
      place,
      outcome: done ? outcome : "REFUSED",
      alertId: alert?.id ?? null,
      count: alert?.count ?? null,
      reason: reason ?? null,
    };
  });
  const changed = items.filter((one) => one.outcome !== "REFUSED").flatMap(({ alertId }) => alertId ?? []);
  const batch = {
    id: newIdentifier(),
    version: 1,
    operation,
    alertSourceId: null,
    performedById: viewer.personId,
    performedAt: now,
    sha256: inputHash(input.alertIds),
  };
  return {
    summary: inWords(items),
    writes: [...changed.map((id) => ({ update: "Alert", id, set }) as const), newBatch(batch, items)],
  };
}

/** What the audit trail keeps of many alerts: how many there were, and a hash by which they are known again. */
export const audited = <Any extends Input>({ alertIds, ...rest }: Any) => ({
  ...rest,
  alertIds: { count: alertIds.length, sha256: inputHash(alertIds) },
});
