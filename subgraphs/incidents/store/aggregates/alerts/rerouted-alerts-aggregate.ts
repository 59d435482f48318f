import type { EntityManager } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { findServices } from "../../../../access/directory/directory.js";
import type { CaseService } from "../../../domain/case-file.js";
import { reroutedAlertsGates } from "../../../domain/gates/alert-queue/rerouted-alerts-gates.js";
import type { Alert } from "../../../domain/records/alerts/alert.js";
import type { AlertCorrelation } from "../../../domain/records/alerts/alert-correlation.js";
import type { Records } from "../../../domain/records/records.js";
import { deduplicationKey } from "../../../domain/triage/deduplication-key.js";
import { lockFingerprints } from "../../alert-sources/lock-fingerprints.js";
import { saveAlertBatch } from "../../alerts/save-alert-batch.js";
import { saveReroutes } from "../../alerts/save-reroutes.js";
import { saveServicesOfSuggestions } from "../../correlations/save-services-of-suggestions.js";
import { suggestionsWith } from "../../correlations/suggestions-with.js";
import { visibleAlerts } from "../../visible-records.js";
import { type AlertsFile, alertsAggregate } from "./alerts-aggregate.js";

/** Alerts that are handed over to another service. */
interface ReroutedAlertsFile extends AlertsFile {
  readonly service: CaseService | null;
  /** What sources know the present alerts of that service by. */
  readonly present: ReadonlySet<string>;
  /** Those that they belong to with others. */
  readonly suggestions: readonly AlertCorrelation[];
}

/** The fingerprints of some alerts by their sources, in the order in which all calls lock them. */
function fingerprintsBySource(alerts: readonly Alert[]): readonly (readonly [source: string, readonly string[]])[] {
  const bySource = new Map<string, string[]>();
  for (const { alertSourceId, fingerprint } of alerts)
    if (alertSourceId && fingerprint)
      bySource.set(alertSourceId, [...(bySource.get(alertSourceId) ?? []), fingerprint]);
  return [...bySource].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** What sources know the present alerts of a service by, among the same things as some other alerts. */
async function presentOf(
  transaction: EntityManager,
  serviceId: string,
  alerts: readonly Alert[],
): Promise<ReadonlySet<string>> {
  const ofSources = alerts.filter(({ alertSourceId }) => alertSourceId !== null);
  const found = await transaction.query<Pick<Alert, "alertSourceId" | "fingerprint">[]>(
    `SELECT present.alert_source_id AS "alertSourceId", present.fingerprint
     FROM unnest(CAST($1 AS uuid[]), CAST($2 AS text[])) AS moved(alert_source_id, fingerprint)
     JOIN alert AS present ON present.alert_source_id = moved.alert_source_id AND present.fingerprint = moved.fingerprint
       AND present.service_id = $3 AND present.superseded_at IS NULL`,
    [ofSources.map((one) => one.alertSourceId), ofSources.map(({ fingerprint }) => fingerprint), serviceId],
  );
  return new Set(found.map(deduplicationKey));
}

export const reroutedAlertsAggregate: Aggregate<
  { readonly alertIds: readonly string[]; readonly serviceId: string },
  ReroutedAlertsFile,
  Records
> = {
  ...alertsAggregate,
  async load(transaction, input, context) {
    const { alertIds, serviceId } = input;
    const suggestions = await suggestionsWith(transaction, alertIds);
    // Before the alerts, as whoever hands alerts in: so none comes of the same thing meanwhile.
    const known = await visibleAlerts(transaction, context.viewer)
      .andWhere("alert.id = ANY(CAST(:ids AS uuid[]))", { ids: alertIds })
      .getMany();
    for (const [source, fingerprints] of fingerprintsBySource(known))
      await lockFingerprints(transaction, source, [...new Set(fingerprints)], context.now);
    const file = (await alertsAggregate.load(transaction, input, context)) as AlertsFile;
    const [service = null] = await findServices(transaction, [serviceId]);
    const present = await presentOf(transaction, serviceId, [...file.alerts.values()]);
    return { ...file, service, present, suggestions };
  },
  gates: reroutedAlertsGates,
  async save(transaction, { alerts, service, suggestions }, { writes }, by) {
    const moved = writes.flatMap((write) =>
      "insert" in write && write.insert === "AlertCorrection" ? (alerts.get(write.row.alertId) ?? []) : [],
    );
    if (service) await saveReroutes(transaction, moved, service.id);
    const batch = await saveAlertBatch(transaction, writes);
    await saveServicesOfSuggestions(transaction, suggestions, by);
    return batch;
  },
};
