import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import type { Concerned } from "../../../../platform/actions/entitlement.js";
import { asCountAndHash, inputHash } from "../../../../platform/actions/input-hash.js";
import { type AlertHistoryKind } from "../../../response-model/detection-and-analysis/alerts/alert-history-kinds.js";
import type { AlertOutcome } from "../../../response-model/detection-and-analysis/alerts/alert-outcomes.js";
import { type Severity } from "../../../response-model/detection-and-analysis/severities.js";
import type { AlertState } from "../../../response-model/machines/detection/alert-states.js";
import { permit } from "../../../response-model/permit.js";
import type { Policy } from "../../../response-model/policy.js";
import { newBatch } from "../../domain/ingest/new-batch.js";
import { inWords } from "../../domain/ingest/outcomes-in-words.js";
import { reportedBy } from "../../domain/people/reported-by.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatchItem } from "../../domain/records/alerts/alert-batch.js";
import type { Records } from "../../domain/records/records.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import type { AlertsFile } from "../../store/aggregates/alerts/alerts-aggregate.js";
import type { Picking } from "../../store/alerts/pick-alerts.js";

interface Told {
  readonly kind: AlertHistoryKind;
  readonly reason?: string | null;
  readonly severity?: Severity | null;
}

interface Doing {
  readonly operation: string;
  readonly outcome: AlertOutcome | ((alert: Alert) => AlertOutcome);
  readonly policy: Pick<Policy, "allow" | "separate">;
  /** The states from which it is possible. */
  readonly from: readonly AlertState[];
  readonly set: Partial<Alert> | ((alert: Alert) => Partial<Alert>);
  /** What its history says of each. */
  readonly told: Told | ((alert: Alert) => Told);
  /** What is kept of each beside. */
  readonly beside?: (alert: Alert) => readonly Write<Records>[];
  /** What else stands in the way of one, in a sentence. */
  readonly whyNot?: (alert: Alert) => string | undefined;
  /** Who is whom of what it is done in, where its policy names holders. */
  readonly holders?: Concerned["holders"];
  /** Whom it takes, for whoever may not. */
  readonly takes?: string;
}

const triage =
  "The triage of its service is not yours: it takes EVENT_AND_ALERT_TRIAGE of the team that owns the service.";

type Loaded = Pick<AlertsFile, "alerts" | "alertIds">;

/**
 * Does the same to each of many alerts by its own service and state, and says why not where it is not done.
 * @returns with what is written, the alerts that change by it
 */
export function actOnEach(
  {
    loaded,
    viewer,
    now,
    newIdentifier,
  }: Pick<DecisionInput<object, Loaded>, "loaded" | "viewer" | "now" | "newIdentifier">,
  { operation, outcome, policy, from, set, told, beside, whyNot: whyNotThis, holders, takes = triage }: Doing,
) {
  const whyNot = (alert: Alert | undefined): string | undefined => {
    if (!alert) return "There is no such alert that you may see.";
    const concerned = { serviceIds: [alert.serviceId], doneBy: reportedBy([alert]), ...(holders && { holders }) };
    if (!permit(viewer, { allow: policy.allow }, concerned)) return takes;
    if (!permit(viewer, policy, concerned)) return "You reported it yourself: somebody else of the team does this.";
    const other = whyNotThis?.(alert);
    if (other !== undefined) return other;
    if (from.includes(alert.state)) return undefined;
    if (alert.state === "CLOSED")
      return "It is CLOSED already. Leave it out, or take it back into the queue with reopenAlerts first.";
    return `It is ${alert.state}, and this is possible while it is ${from.join(" or ")}. Leave it out.`;
  };
  const items = loaded.alertIds.map((id, place): AlertBatchItem => {
    const alert = loaded.alerts.get(id);
    const reason = whyNot(alert);
    const outcomeOf = typeof outcome === "function" ? outcome : () => outcome;
    return {
      place,
      outcome: alert && reason === undefined ? outcomeOf(alert) : "REFUSED",
      alertId: alert?.id ?? null,
      count: alert?.count ?? null,
      reason: reason ?? null,
    };
  });
  const changed = items
    .filter((one) => one.outcome !== "REFUSED")
    .flatMap(({ alertId }) => loaded.alerts.get(alertId ?? "") ?? []);
  const setOf = typeof set === "function" ? set : () => set;
  const by = { operation, viewer, now, newIdentifier };
  const entryOf = (alert: Alert) => {
    const { kind, ...said } = typeof told === "function" ? told(alert) : told;
    return alertEntry(by, kind, alert, setOf(alert), said);
  };
  const batch = {
    id: newIdentifier(),
    version: 1,
    operation,
    alertSourceId: null,
    performedById: viewer.personId,
    performedAt: now,
    sha256: inputHash(loaded.alertIds),
  };
  return {
    changed,
    summary: inWords(items),
    writes: [
      ...groupUpdates(changed, setOf),
      ...changed.flatMap((alert) => beside?.(alert) ?? []),
      // Behind each other, so that they take one statement.
      ...changed.map(entryOf),
      newBatch(batch, items),
    ],
  };
}

/** The updates of some alerts, those with the same set behind each other: such ones take one statement. */
export function groupUpdates(alerts: readonly Alert[], setOf: (alert: Alert) => Partial<Alert>) {
  const groups = new Map<string, { readonly set: Partial<Alert>; readonly ids: string[] }>();
  for (const alert of alerts) {
    const set = setOf(alert);
    const key = JSON.stringify(set);
    const group = groups.get(key) ?? { set, ids: [] };
    groups.set(key, group);
    group.ids.push(alert.id);
  }
  return [...groups.values()].flatMap(({ set, ids }) => ids.map((id) => ({ update: "Alert", id, set }) as const));
}

/** What the audit trail keeps of many alerts: how many there were, and a hash by which they are known again; or the filter that found them. */
export const audited = <Any extends Pick<Picking, "alertIds">>({ alertIds, ...rest }: Any) => ({
  ...rest,
  ...(alertIds && { alertIds: asCountAndHash(alertIds) }),
});
