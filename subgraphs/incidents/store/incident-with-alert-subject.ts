import type { Subject } from "../../../platform/actions/action.js";
import { isRefusal } from "../../../platform/actions/decision.js";
import type { CaseFile } from "../domain/case-file.js";
import type { Alert } from "../domain/records/alert.js";
import type { Records } from "../domain/records/records.js";
import { incidentSubject } from "./incident-subject.js";
import { lockAlert } from "./load-case-file.js";

/** An incident together with an alert that an operation names, whether it belongs to the incident or not. */
export const incidentWithAlertSubject: Subject<
  { readonly incidentId: string; readonly alertId: string },
  CaseFile & { readonly alert: Alert },
  Records
> = {
  ...incidentSubject,
  async load(transaction, input, context) {
    const file = await incidentSubject.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const alert = await lockAlert(transaction, input.alertId, context.viewer);
    return isRefusal(alert) ? alert : { ...file, alert };
  },
  locks: ({ incidentId, alertId }) => [
    { type: "Incident", id: incidentId },
    { type: "Alert", id: alertId },
  ],
  states: (file) => ({ ...incidentSubject.states(file), Alert: file.alert.state }),
};
