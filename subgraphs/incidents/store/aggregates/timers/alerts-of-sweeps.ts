import { type EntityManager, IsNull } from "typeorm";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import type { LinkedAlertFile } from "../../../domain/gates/alerts-of-incidents/linked-alert-gates.js";
import { isOver } from "../../../domain/is-over.js";
import type { Alert } from "../../../domain/records/alerts/alert.js";
import type { Records } from "../../../domain/records/records.js";
import { caseFileOf } from "../../case/load-case-file.js";
import { tables } from "../../tables.js";
import { caseAggregate } from "../case/case-aggregate.js";

/**
 * Of each open incident one alert that a sweep of it made in a service of it, and that is part of none yet. Of a duplicate that was taken in,
 * one that came of a result which was being saved meanwhile, in whatever service.
 */
const waiting = `
  SELECT DISTINCT ON (alert.awaits_incident_id) alert.id, alert.awaits_incident_id AS "incidentId",
    incident.state = 'MERGED' AS "isMerged"
  FROM alert JOIN incident ON incident.id = alert.awaits_incident_id
  WHERE alert.awaits_incident_id IS NOT NULL AND alert.incident_id IS NULL AND alert.state IN ('RECEIVED', 'TRIAGED')
    AND (incident.state IN ('SUSPECTED', 'RECEIVED', 'DECLARED', 'POST_INCIDENT_ACTIVITY')
      AND alert.service_id = ANY(incident.service_ids)
      OR incident.state = 'MERGED' AND incident.merge_due_at IS NULL)
    -- Of one that was marked for fewer than its incident meanwhile a person says who has to read it there, with linkAlert.
    AND (alert.handling <> 'RED' OR incident.handling = 'RED')
    AND incident.id <> ALL($1::uuid[])
  ORDER BY alert.awaits_incident_id, alert.id LIMIT $2`;

interface Waiting {
  readonly id: string;
  readonly incidentId: string;
  readonly isMerged: boolean;
}

/** Alerts that sweeps of incidents made in services of these, each with its incident: that one is the root, and is locked before the alert. */
export const alertsOfSweeps: DueAggregate<LinkedAlertFile, Records> = {
  ...caseAggregate,
  rootOf: ({ incident }) => incident.id,
  async due(transaction, _now, limit, passedOver) {
    const rows: Waiting[] = await transaction.query(waiting, [passedOver, limit]);
    const found: LinkedAlertFile[] = [];
    for (const row of rows) {
      if (row.isMerged) await passOn(transaction, row.incidentId);
      const file = row.isMerged ? null : await lockBoth(transaction, row);
      if (file) found.push(file);
    }
    return { found, locked: found.length > 0 ? [] : rows.map(({ incidentId }) => incidentId) };
  },
};

/** What waits for a duplicate waits for the incident that goes on in the end: as when it was taken in, the next look links it there. */
const passOn = (transaction: EntityManager, duplicateId: string): Promise<unknown> =>
  transaction.query(
    `WITH RECURSIVE step AS (
       SELECT id, merged_into_id FROM incident WHERE id = $1
       UNION ALL
       SELECT next.id, next.merged_into_id FROM step JOIN incident AS next ON next.id = step.merged_into_id)
     UPDATE alert SET awaits_incident_id = step.id FROM step
     WHERE step.merged_into_id IS NULL AND alert.awaits_incident_id = $1 AND alert.incident_id IS NULL`,
    [duplicateId],
  );

/** Both, looked at again behind their locks; null where somebody else has one of them, or it is another way by now. */
async function lockBoth(transaction: EntityManager, { id, incidentId }: Waiting): Promise<LinkedAlertFile | null> {
  const lock = { mode: "pessimistic_write", onLocked: "skip_locked" } as const;
  const incident = await transaction.findOne(tables.Incident, { where: { id: incidentId }, lock });
  if (!incident || isOver({ incident })) return null;
  const alert = (await transaction.findOne(tables.Alert, {
    where: { id, awaitsIncidentId: incidentId, incidentId: IsNull() },
    lock,
  })) as Alert | null;
  const isWaiting = alert && (alert.state === "RECEIVED" || alert.state === "TRIAGED");
  if (alert?.handling === "RED" && incident.handling !== "RED") return null;
  if (!isWaiting || !incident.serviceIds.includes(alert.serviceId)) return null;
  const assessed = alert.severityAssessmentId;
  return {
    ...(await caseFileOf(transaction, incident)),
    alert,
    assessment: assessed ? await transaction.findOneBy(tables.SeverityAssessment, { id: assessed }) : null,
  };
}
