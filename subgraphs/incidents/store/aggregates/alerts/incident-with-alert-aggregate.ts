import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import {
  type JoiningAlertFile,
  joiningAlertGates,
  linkedAlertGates,
} from "../../../domain/gates/alerts-of-incidents/linked-alert-gates.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { doneInCase } from "../../../domain/people/case-holders.js";
import { reportedBy } from "../../../domain/people/reported-by.js";
import type { Records } from "../../../domain/records/records.js";
import { servicesOfRed } from "../../alerts/services-of-red.js";
import { lockAlert } from "../../case/load-case-file.js";
import { tables } from "../../tables.js";
import { caseAggregate } from "../case/case-aggregate.js";

/** An incident together with an alert that an operation names, whether it belongs to the incident or not. */
export const incidentWithAlertAggregate: Aggregate<
  { readonly incidentId: string; readonly alertId: string },
  JoiningAlertFile,
  Records
> = {
  ...caseAggregate,
  async load(transaction, input, context) {
    const file = await caseAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const alert = await lockAlert(transaction, input.alertId, context.viewer);
    if (isRefusal(alert)) return alert;
    const id = alert.severityAssessmentId;
    const assessment = id ? await transaction.findOneBy(tables.SeverityAssessment, { id }) : null;
    const ofAlert = (await servicesOfRed(transaction, [alert])).get(alert.serviceId);
    return { ...file, alert, assessment, ofAlert };
  },
  locks: ({ incidentId, alertId }) => [
    { type: "Incident", id: incidentId },
    { type: "Alert", id: alertId },
  ],
  // A cell of the service side counts for the alert's own service.
  serviceIds: ({ alert }) => [alert.serviceId],
  doneBy: (file) => ({ ...doneInCase(file), ...reportedBy([file.alert]) }),
  states: ({ alert }) => ({ Alert: alert.state }),
  gates: { ...incidentGates, ...linkedAlertGates, ...joiningAlertGates },
};
