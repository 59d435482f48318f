import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile, CaseService } from "../../case-file.js";
import { holdersOutside } from "../../people/holders-outside.js";
import { missingFromVirtualTeam } from "../../people/missing-from-virtual-team.js";
import type { Alert } from "../../records/alerts/alert.js";
import { affectedServices } from "../../service-file.js";
import type { AlertFile } from "../alerts/alert-gates.js";

/** An incident, with an alert that an operation names. */
export type LinkedAlertFile = CaseFile & AlertFile;

/** That the response is over to which the service of an alert would have to join. */
export const joinsTooLate = (
  { incident }: Pick<CaseFile, "incident">,
  { serviceId }: Pick<Alert, "serviceId">,
): boolean => incident.state === "POST_INCIDENT_ACTIVITY" && !incident.serviceIds.includes(serviceId);

/** An alert that becomes part of an incident, and the service that comes with it; nothing where that is not looked up, since it is not RED. */
export type JoiningAlertFile = LinkedAlertFile & { readonly ofAlert?: CaseService | undefined };

/**
 * The gates of the marking of an alert that becomes part of an incident: one that is RED takes what marking it RED there does, since
 * whoever has to read it reads it as a member of the virtual team from then on; those of its service as well, which may join by it.
 */
export const joiningAlertGates = gateRules<JoiningAlertFile>()({
  VIRTUAL_TEAM_FORMED: ({ ofAlert, ...file }) => {
    if (file.alert.handling !== "RED") return [];
    const affected = affectedServices(file).map(({ service }) => service);
    const joins = ofAlert && !affected.some(({ id }) => id === ofAlert.id) ? [ofAlert] : [];
    const missing = missingFromVirtualTeam(file.virtualTeam, [...affected, ...joins]);
    return missing.length > 0 ? [["RED_WITHOUT_TEAM", { missing }]] : [];
  },
  READERS_REMAIN: ({ alert, incident, assignments }) => {
    const names = alert.handling === "RED" ? holdersOutside(assignments, incident.virtualTeamPersonIds) : [];
    return names.length > 0 ? [["SHUTS_OUT_OF_ALERT", { names }]] : [];
  },
});

/** The gates of what concerns an incident and an alert. */
export const linkedAlertGates = gateRules<
  LinkedAlertFile,
  { readonly disposition?: string; readonly tuning?: string | null }
>()({
  SEVERITY_ASSESSED: ({ assessment }) => (assessment ? [] : [["NOT_ASSESSED"]]),
  ALERT_LINKED: ({ incident, alert }) =>
    alert.incidentId === incident.id ? [] : [["NOT_LINKED", { alert: alert.title }]],
  TUNING_NAMED: (_file, { input }) => (input.disposition === "FALSE_POSITIVE" && !input.tuning ? [["MISSING"]] : []),
  JOINS_IN_TIME: ({ incident, alert }) => (joinsTooLate({ incident }, alert) ? [["OVER"]] : []),
});
