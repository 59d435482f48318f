import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { alertsGates } from "../../../domain/gates/alerts/alerts-gates.js";
import type { Alert } from "../../../domain/records/alerts/alert.js";
import type { Records } from "../../../domain/records/records.js";
import { alertBatchEvent } from "../../alerts/alert-batch-event.js";
import { lockAlerts } from "../../alerts/lock-alerts.js";
import { saveAlertBatch } from "../../alerts/save-alert-batch.js";
import { tables } from "../../tables.js";

/** Many alerts that the viewer may see, by their ids. */
export interface AlertsFile {
  readonly alerts: ReadonlyMap<string, Alert>;
}

/** Who triages the alerts of a service. */
export const whoTriages = [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }] as const;

/** Many alerts that one operation is about. Who may act on one of them at least gets a result for each. */
export const alertsAggregate: Aggregate<{ readonly alertIds: readonly string[] }, AlertsFile, Records> = {
  name: "AlertBatch",
  async load(transaction, { alertIds }, { viewer }) {
    const alerts = await lockAlerts(transaction, alertIds, viewer);
    return { alerts: new Map(alerts.map((alert) => [alert.id, alert])) };
  },
  findMade: (transaction, id, { viewer: { personId: performedById } }: { readonly viewer: Viewer }) =>
    transaction.findOneBy(tables.AlertBatch, { id, performedById }),
  about: () => undefined,
  expected: () => undefined,
  serviceIds: ({ alerts }) => [...new Set([...alerts.values()].map(({ serviceId }) => serviceId))],
  states: () => ({}),
  gates: alertsGates,
  save: (transaction, _file, { writes }) => saveAlertBatch(transaction, writes),
  event: alertBatchEvent,
};
