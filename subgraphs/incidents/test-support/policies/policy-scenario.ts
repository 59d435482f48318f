import type { Alert } from "../../domain/records/alerts/alert.js";
import { tables } from "../../store/tables.js";
import { advance, perform, sharepoint } from "../incident-scenario.js";
import type { IncidentsRoom } from "../incidents-room.js";
import { people, services } from "../organization.js";
import { suggestCorrelation } from "../suggest-correlation.js";

const { cora, erin, shai, sora } = people;

export const day = 24 * 3_600_000;

export const later = (room: IncidentsRoom, time: number) => {
  room.now = new Date(room.now.getTime() + time);
};

/** An alert of SharePoint that is triaged and has its severity. */
export async function alertOfSharePoint(room: IncidentsRoom): Promise<string> {
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", { serviceId: sharepoint.serviceId });
  await perform(room, shai, "triageAlert", { alertId });
  await perform(room, shai, "assessSeverity", { alertId });
  return alertId;
}

/** SharePoint, which an incident has reached, is planned and guided, and then found not to be affected. */
export async function releaseSharePoint(room: IncidentsRoom, incidentId: string): Promise<void> {
  const of = { incidentId, serviceId: services.sharepoint };
  await advance(room, incidentId, "MITIGATED", "GUIDED", sharepoint);
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [services.sharepoint] });
  await perform(room, shai, "agreeRelease", of);
  await perform(room, sora, "releaseService", of);
}

export const heldBy = (room: IncidentsRoom, incidentId: string, personId: string) =>
  room.database.manager.findOneByOrFail(tables.Assignment, { incidentId, personId, state: "ACCEPTED" });

/** Links an alert by accepting that it belongs to the incident. */
export async function acceptInto(room: IncidentsRoom, incidentId: string, alertId: string): Promise<void> {
  const alertCorrelationId = await suggestCorrelation(room, { alertId, correlatedIncidentId: incidentId });
  await perform(room, sora, "acceptAlertCorrelation", { alertCorrelationId, incidentId });
}

export const linkOne = (room: IncidentsRoom, incidentId: string, alertId: string) =>
  perform(room, sora, "linkAlert", { incidentId, alertId });

export const linkSome = (room: IncidentsRoom, incidentId: string, alertId: string) =>
  perform(room, sora, "linkAlerts", { incidentId, alertIds: [alertId] });

/** Lets go of a service that is found not to be affected. */
export async function release(
  room: IncidentsRoom,
  incidentId: string,
  serviceId: string,
  engineer: typeof erin,
): Promise<void> {
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [serviceId] });
  await perform(room, engineer, "agreeRelease", { incidentId, serviceId });
  await perform(room, sora, "releaseService", { incidentId, serviceId });
}

export const owed = (room: IncidentsRoom, incidentId: string) =>
  room.database.manager.find(tables.NotificationObligation, { where: { incidentId }, order: { id: "ASC" } });

/** Merges a duplicate into an incident, which takes it in. */
export async function merge(room: IncidentsRoom, incidentId: string, otherIncidentId: string): Promise<void> {
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId });
  expect(await room.perform("takeInDuplicate")).toBe(1);
}

/** The alerts that are in another state than their history ends with. */
export const alertsApartFromHistory = (room: IncidentsRoom): Promise<readonly object[]> =>
  room.database.query(
    `SELECT alert.id, alert.state, last.to_state FROM alert LEFT JOIN LATERAL (
       SELECT entry.to_state FROM alert_history_entry AS entry WHERE entry.alert_id = alert.id ORDER BY entry.id DESC LIMIT 1) AS last ON true
     WHERE last.to_state IS DISTINCT FROM alert.state`,
  );
