import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { type AlertFile, alertGates } from "../../../domain/gates/alerts/alert-gates.js";
import { reportedBy } from "../../../domain/people/reported-by.js";
import type { Alert } from "../../../domain/records/alerts/alert.js";
import type { Records } from "../../../domain/records/records.js";
import { lockAlert } from "../../case/load-case-file.js";
import { alertEvent } from "../../saving/alert-event.js";
import { tables } from "../../tables.js";

/** An alert as actions act on it. */
export const alertAggregate: Aggregate<{ readonly alertId: string }, AlertFile, Records> = {
  name: "Alert",
  async load(transaction, { alertId }, { viewer }) {
    const alert = await lockAlert(transaction, alertId, viewer);
    if (isRefusal(alert)) return alert;
    const id = alert.severityAssessmentId;
    return { alert, assessment: id ? await transaction.findOneBy(tables.SeverityAssessment, { id }) : null };
  },
  about: ({ alertId }) => ({ type: "Alert", id: alertId }),
  expected: ({ alert }) => alert,
  serviceIds: ({ alert }) => [alert.serviceId],
  doneBy: ({ alert }) => reportedBy([alert]),
  states: ({ alert }) => ({ Alert: alert.state }),
  gates: alertGates,
  async save(transaction, { alert }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "Alert", id: alert.id });
    return transaction.findOneByOrFail(tables.Alert, { id: alert.id }) as Promise<Alert>;
  },
  event: alertEvent,
};
