import type { MigrationInterface, QueryRunner } from "typeorm";

/** Before all ids. */
const noId = "00000000-0000-0000-0000-000000000000";
const alertsOfBatch = 2_000;

/** What the columns of an alert tell of what happened to it, in the order in which that happens at one moment. Nobody knows who triaged or linked it. */
const formerEvents = `
  SELECT 0 AS place, 'RECEIVED' AS kind, few.received_at AS at, few.reported_by_id AS by_id, NULL AS from_state, 'RECEIVED' AS to_state,
    NULL AS reason, NULL::uuid AS former_service_id, NULL::uuid AS incident_id, NULL::timestamptz AS due_at, NULL::uuid AS assignee_id,
    NULL AS severity, NULL::uuid AS alert_suppression_id
  UNION ALL
  SELECT 1, 'SUPPRESSED', few.suppressed_at, NULL, 'RECEIVED', 'RECEIVED', NULL, NULL, NULL, NULL, NULL, NULL, few.suppressed_by_id
  UNION ALL
  SELECT 2, 'ACKNOWLEDGED', few.acknowledged_at, few.acknowledged_by_id, 'RECEIVED', 'RECEIVED', NULL, NULL, NULL,
    few.triage_due_at, NULL, NULL, NULL
  WHERE NOT EXISTS (
    SELECT FROM alert_correction AS correction WHERE correction.alert_id = few.id AND correction.corrected_at = few.acknowledged_at)
  UNION ALL
  SELECT 3, 'ASSIGNED', few.assigned_at, few.assigned_by_id, NULL, NULL, NULL, NULL, NULL, NULL, few.assignee_id, NULL, NULL
  UNION ALL
  SELECT 4, 'TRIAGED', few.triaged_at, NULL, 'RECEIVED', 'TRIAGED', few.triage_findings, NULL, NULL, NULL, NULL, NULL, NULL
  UNION ALL
  SELECT 5, 'ASSESSED', assessed.assessed_at, assessed.assessed_by_id, 'TRIAGED', 'TRIAGED', NULL, NULL, NULL, NULL, NULL,
    assessed.severity, NULL
  FROM severity_assessment AS assessed WHERE assessed.id = few.severity_assessment_id AND assessed.alert_id = few.id
  UNION ALL
  SELECT 6, CASE WHEN incident.opened_at = few.linked_at THEN 'ESCALATED' ELSE 'LINKED' END, few.linked_at, NULL, NULL, 'ESCALATED',
    NULL, NULL, incident.id, NULL, NULL, NULL, NULL
  FROM incident WHERE incident.id = few.incident_id
  UNION ALL
  SELECT 7, correction.kind, correction.corrected_at, correction.corrected_by_id,
    CASE correction.kind WHEN 'REOPENED' THEN 'CLOSED' WHEN 'UNLINKED' THEN 'ESCALATED' END,
    CASE WHEN correction.kind <> 'UNLINKED' THEN 'RECEIVED' END,
    correction.reason, correction.former_service_id, NULL, NULL, NULL, NULL, NULL
  FROM alert_correction AS correction WHERE correction.alert_id = few.id`;

/** The service that an alert was for after something: where it was handed over later, the one that it was handed over from. */
const serviceThen = `COALESCE((
  SELECT later.former_service_id FROM alert_correction AS later
  WHERE later.alert_id = few.id AND later.kind = 'REROUTED' AND later.corrected_at > former.at
  ORDER BY later.corrected_at LIMIT 1), few.service_id)`;

/** A UUIDv7 of the time of an entry, and always the same for it. */
const idOfEntry = `CAST(lpad(to_hex(CAST(floor(extract(epoch FROM former.at) * 1000) AS bigint)), 12, '0') || '700' || former.place || '8'
  || substr(md5(few.id || former.kind || former.at), 1, 15) AS uuid)`;

/**
 * The history of each alert that was there before histories were kept, as far as its columns tell it; and when it was triaged first, as far
 * as that is known. So many are gone through at a time that nobody waits long for one of them. One that has a history is left as it is, so
 * that this can be broken off anywhere and begun again.
 */
export class CarryHistoriesOver1797200020000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await goThroughAlerts(
      runner,
      `INSERT INTO alert_history_entry (alert_id, id, kind, recorded_at, actor_id, actor_name, from_state, to_state, reason, service_id,
         former_service_id, incident_id, due_at, assignee_id, severity, alert_suppression_id)
       SELECT few.id, ${idOfEntry}, former.kind, former.at, CAST(former.by_id AS text), COALESCE(person.name, source.name), former.from_state,
         former.to_state, former.reason, ${serviceThen}, former.former_service_id, former.incident_id, former.due_at, former.assignee_id, former.severity,
         former.alert_suppression_id
       FROM few CROSS JOIN LATERAL (${formerEvents}) AS former
       LEFT JOIN directory_person AS person ON person.id = former.by_id
       LEFT JOIN alert_source AS source ON source.id = former.by_id
       WHERE former.at IS NOT NULL AND NOT EXISTS (SELECT FROM alert_history_entry AS known WHERE known.alert_id = few.id)
       ON CONFLICT DO NOTHING`,
    );
    await goThroughAlerts(
      runner,
      `UPDATE alert SET first_triaged_at = alert.triaged_at FROM few
       WHERE alert.id = few.id AND alert.triaged_at IS NOT NULL AND alert.first_triaged_at IS NULL`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}

/** Carries out a statement for alerts in the order of their ids, `few` at a time. */
async function goThroughAlerts(runner: QueryRunner, statement: string): Promise<void> {
  for (let last: string | undefined = noId; last; ) {
    const [until]: readonly { readonly id: string | null }[] = await runner.query(
      `WITH few AS (SELECT alert.* FROM alert WHERE alert.id > CAST($1 AS uuid) ORDER BY alert.id LIMIT ${alertsOfBatch}),
       done AS (${statement})
       SELECT (SELECT few.id FROM few ORDER BY few.id DESC LIMIT 1) AS id`,
      [last],
    );
    last = until?.id ?? undefined;
  }
}
