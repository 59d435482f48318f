import { type EntityManager, IsNull } from "typeorm";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import type { LinkedAlertFile } from "../../../domain/gates/alerts/linked-alert-gates.js";
import { isOver } from "../../../domain/is-over.js";
import type { Alert } from "../../../domain/records/alerts/alert.js";
import type { Records } from "../../../domain/records/records.js";
import { caseFileOf } from "../../case/load-case-file.js";
import { tables } from "../../tables.js";
import { caseAggregate } from "../case/case-aggregate.js";

/** Of each open incident one alert that a sweep of it made in a service of it, and that is part of none yet. */
const waiting = `
  SELECT DISTINCT ON (alert.awaits_incident_id) alert.id, alert.awaits_incident_id AS "incidentId"
  FROM alert JOIN incident ON incident.id = alert.awaits_incident_id
  WHERE alert.awaits_incident_id IS NOT NULL AND alert.incident_id IS NULL AND alert.state IN ('RECEIVED', 'TRIAGED')
    AND incident.state IN ('SUSPECTED', 'RECEIVED', 'DECLARED', 'POST_INCIDENT_ACTIVITY')
    AND alert.service_id = ANY(incident.service_ids) AND incident.id <> ALL($1::uuid[])
  ORDER BY alert.awaits_incident_id, alert.id LIMIT $2`;

/** Alerts that sweeps of incidents made in services of these, each with its incident: that one is the root, and is locked before the alert. */
export const alertsOfSweeps: DueAggregate<LinkedAlertFile, Records> = {
  ...caseAggregate,
  rootOf: ({ incident }) => incident.id,
  async due(transaction, _now, limit, passedOver) {
    const rows: { id: string; incidentId: string }[] = await transaction.query(waiting, [passedOver, limit]);
    const found: LinkedAlertFile[] = [];
    for (const row of rows) {
      const file = await lockBoth(transaction, row);
      if (file) found.push(file);
    }
    return { found, locked: found.length > 0 ? [] : rows.map(({ incidentId }) => incidentId) };
  },
};

/** Both, looked at again behind their locks; null where somebody else has one of them, or it is another way by now. */
async function lockBoth(
  transaction: EntityManager,
  { id, incidentId }: { readonly id: string; readonly incidentId: string },
): Promise<LinkedAlertFile | null> {
  const lock = { mode: "pessimistic_write", onLocked: "skip_locked" } as const;
  const incident = await transaction.findOne(tables.Incident, { where: { id: incidentId }, lock });
  if (!incident || isOver({ incident })) return null;
  const alert = (await transaction.findOne(tables.Alert, {
    where: { id, awaitsIncidentId: incidentId, incidentId: IsNull() },
    lock,
  })) as Alert | null;
  const isWaiting = alert && (alert.state === "RECEIVED" || alert.state === "TRIAGED");
  if (!isWaiting || !incident.serviceIds.includes(alert.serviceId)) return null;
  const assessed = alert.severityAssessmentId;
  return {
    ...(await caseFileOf(transaction, incident)),
    alert,
    assessment: assessed ? await transaction.findOneBy(tables.SeverityAssessment, { id: assessed }) : null,
  };
}
