import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import { asCountAndHash, inputHash } from "../../../../platform/actions/input-hash.js";
import type { AlertHistoryKind } from "../../../response-model/detection-and-analysis/alerts/alert-history-kinds.js";
import type { AlertOutcome } from "../../../response-model/detection-and-analysis/alerts/alert-outcomes.js";
import type { Severity } from "../../../response-model/detection-and-analysis/severities.js";
import { newBatch } from "../../domain/ingest/new-batch.js";
import { inWords } from "../../domain/ingest/outcomes-in-words.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatchItem } from "../../domain/records/alerts/alert-batch.js";
import type { Records } from "../../domain/records/records.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import type { AlertsFile } from "../../store/aggregates/alerts/alerts-aggregate.js";
import type { Picking } from "../../store/alerts/pick-alerts.js";
import { type AlertRules, problemOfOne } from "./problem-of-one.js";

interface HistoryFields {
  readonly kind: AlertHistoryKind;
  readonly reason?: string | null;
  readonly severity?: Severity | null;
}

interface Doing<File> extends AlertRules<File> {
  readonly operation: string;
  readonly outcome: AlertOutcome | ((alert: Alert) => AlertOutcome);
  readonly set: Partial<Alert> | ((alert: Alert) => Partial<Alert>);
  /** What its history says of each. */
  readonly entryFields: HistoryFields | ((alert: Alert) => HistoryFields);
  /** What is kept of each beside. */
  readonly beside?: (alert: Alert) => readonly Write<Records>[];
}

type Loaded = Pick<AlertsFile, "alerts" | "alertIds">;

/**
 * Does the same to each of many alerts by its own service, its state and its gates, and says why not where it is not done.
 * @returns with what is written, the alerts that change by it
 */
export function actOnEach<File>(
  {
    input,
    loaded,
    viewer,
    now,
    newIdentifier,
    operations,
  }: Pick<DecisionInput<object, Loaded>, "input" | "loaded" | "viewer" | "now" | "newIdentifier" | "operations">,
  { operation, outcome, set, entryFields, beside, ...asking }: Doing<File>,
) {
  const items = loaded.alertIds.map((id, place): AlertBatchItem => {
    const alert = loaded.alerts.get(id);
    const problem = problemOfOne({ id, alert }, asking, { operation, input, viewer, now, operations });
    const outcomeOf = typeof outcome === "function" ? outcome : () => outcome;
    return {
      place,
      outcome: alert && !problem ? outcomeOf(alert) : "REFUSED",
      alertId: alert?.id ?? null,
      count: alert?.count ?? null,
      reason: problem?.message ?? null,
      ...(problem && { problem }),
    };
  });
  const changed = items
    .filter((one) => one.outcome !== "REFUSED")
    .flatMap(({ alertId }) => loaded.alerts.get(alertId ?? "") ?? []);
  const setOf = typeof set === "function" ? set : () => set;
  const by = { operation, viewer, now, newIdentifier };
  const entryOf = (alert: Alert) => {
    const { kind, ...said } = typeof entryFields === "function" ? entryFields(alert) : entryFields;
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
function groupUpdates(alerts: readonly Alert[], setOf: (alert: Alert) => Partial<Alert>) {
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
