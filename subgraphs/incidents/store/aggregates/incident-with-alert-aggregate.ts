import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { Alert } from "../../domain/records/alert.js";
import type { Records } from "../../domain/records/records.js";
import { incidentAggregate } from "./incident-aggregate.js";
import { lockAlert } from "./load-case-file.js";

/** An incident together with an alert that an operation names, whether it belongs to the incident or not. */
export const incidentWithAlertAggregate: Aggregate<
  { readonly incidentId: string; readonly alertId: string },
  CaseFile & { readonly alert: Alert },
  Records
> = {
  ...incidentAggregate,
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const alert = await lockAlert(transaction, input.alertId, context.viewer);
    return isRefusal(alert) ? alert : { ...file, alert };
  },
  locks: ({ incidentId, alertId }) => [
    { type: "Incident", id: incidentId },
    { type: "Alert", id: alertId },
  ],
  states: (file) => ({ ...incidentAggregate.states(file), Alert: file.alert.state }),
};
