import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import type { Alert } from "../../records/alerts/alert.js";
import type { AlertFile } from "../alerts/alert-gates.js";

/** An incident, with an alert that an operation names. */
export type LinkedAlertFile = CaseFile & AlertFile;

/** That the response is over to which the service of an alert would have to join. */
export const joinsTooLate = (
  { incident }: Pick<CaseFile, "incident">,
  { serviceId }: Pick<Alert, "serviceId">,
): boolean => incident.state === "POST_INCIDENT_ACTIVITY" && !incident.serviceIds.includes(serviceId);

/** The gates of what concerns an incident and an alert. */
export const linkedAlertGates = gateRules<
  LinkedAlertFile,
  { readonly disposition?: string; readonly tuning?: string | null }
>()({
  SEVERITY_ASSESSED: ({ assessment }) => (assessment ? [] : [["NOT_ASSESSED", {}]]),
  ALERT_LINKED: ({ incident, alert }) =>
    alert.incidentId === incident.id ? [] : [["NOT_LINKED", { alert: alert.title }]],
  TUNING_NAMED: (_file, { input }) =>
    input.disposition === "FALSE_POSITIVE" && !input.tuning ? [["MISSING", {}]] : [],
  JOINS_IN_TIME: ({ incident, alert }) => (joinsTooLate({ incident }, alert) ? [["OVER", {}]] : []),
});
