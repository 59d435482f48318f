import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { alertsGates } from "../../../domain/gates/alert-queue/alerts-gates.js";
import type { Alert } from "../../../domain/records/alerts/alert.js";
import type { Records } from "../../../domain/records/records.js";
import { alertBatchEvent } from "../../alerts/alert-batch-event.js";
import { type PickedAlerts, type Picking, pickAlerts } from "../../alerts/pick-alerts.js";
import { saveAlertBatch } from "../../alerts/save-alert-batch.js";
import { tables } from "../../tables.js";

/** Many alerts that the viewer may see, by their ids. */
export interface AlertsFile extends Pick<PickedAlerts, "alertIds" | "found" | "serviceIds"> {
  readonly alerts: ReadonlyMap<string, Alert>;
}

/** Many alerts that one operation is about. Who may act on one of them at least gets a result for each. */
export const alertsAggregate: Aggregate<Picking, AlertsFile, Records> = {
  name: "AlertBatch",
  async load(transaction, input, context) {
    const { locked, ...picked } = await pickAlerts(transaction, input, context);
    return { ...picked, alerts: new Map(locked.map((alert) => [alert.id, alert])) };
  },
  findMade: (transaction, id, { viewer: { personId: performedById } }: { readonly viewer: Viewer }) =>
    transaction.findOneBy(tables.AlertBatch, { id, performedById }),
  about: () => undefined,
  expected: () => undefined,
  serviceIds: ({ serviceIds }) => serviceIds,
  states: () => ({}),
  gates: alertsGates,
  save: (transaction, _file, { writes }) => saveAlertBatch(transaction, writes),
  event: alertBatchEvent,
};
