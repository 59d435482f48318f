import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { findResponders } from "../../../../access/directory/directory.js";
import { viewerOf } from "../../../../access/directory/viewer-of.js";
import { assignedAlertsGates } from "../../../domain/gates/alert-queue/assigned-alerts-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { Picking } from "../../alerts/pick-alerts.js";
import { visibleAlerts } from "../../visible-records.js";
import { type AlertsFile, alertsAggregate } from "./alerts-aggregate.js";

/** Alerts that are given to somebody, or to nobody any more. */
interface AssignedAlertsFile extends AlertsFile {
  readonly assignee: Viewer | null;
  /** Those of the alerts that they may read. */
  readonly readable: ReadonlySet<string>;
}

export const assignedAlertsAggregate: Aggregate<
  Picking & { readonly assigneeId?: string | null },
  AssignedAlertsFile,
  Records
> = {
  ...alertsAggregate,
  async load(transaction, input, context) {
    const file = await alertsAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { assigneeId } = input;
    const [person] = assigneeId ? await findResponders(transaction, [assigneeId]) : [];
    const assignee = person ? await viewerOf(transaction, person) : null;
    const readable = assignee
      ? await visibleAlerts(transaction, assignee)
          .andWhere("alert.id = ANY(CAST(:ids AS uuid[]))", { ids: [...file.alerts.keys()] })
          .select("alert.id", "id")
          .getRawMany<{ readonly id: string }>()
      : [];
    return { ...file, assignee, readable: new Set(readable.map(({ id }) => id)) };
  },
  gates: assignedAlertsGates,
};
