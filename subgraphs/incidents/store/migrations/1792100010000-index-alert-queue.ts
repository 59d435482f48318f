import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";
import { markStaleDays } from "../../../../platform/database/migrations/mark-stale-days.js";

/** What the queue of alerts is ordered and filtered by, and what a source knows its alerts by. */
const indexes: Readonly<Record<string, string>> = {
  alert_severity: "alert (severity_rank, id)",
  alert_last_seen: "alert (last_seen_at, id)",
  alert_count: "alert (count, id)",
  alert_of_source: "alert (alert_source_id, id DESC) WHERE alert_source_id IS NOT NULL",
  alert_former: "alert (former_alert_id) WHERE former_alert_id IS NOT NULL",
  alert_flapping: "alert (flapping_until, id DESC) WHERE flapping_until IS NOT NULL",
  alert_triage_due: "alert (triage_due_at, id DESC) WHERE triage_due_at IS NOT NULL AND state = 'RECEIVED'",
  alert_handling: "alert (handling, id DESC) WHERE handling <> 'AMBER'",
};

/** What each severity counts in an order: the place of its name. */
const rank = `CASE assessed.severity WHEN 'INFORMATIONAL' THEN 0 WHEN 'LOW' THEN 1 WHEN 'MEDIUM' THEN 2 WHEN 'HIGH' THEN 3
  WHEN 'CRITICAL' THEN 4 ELSE -1 END`;

export class IndexAlertQueue1792100010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // Of one thing that a source sees, one alert at a time is the present one of a service.
    const present =
      "alert (alert_source_id, fingerprint, service_id) WHERE superseded_at IS NULL AND alert_source_id IS NOT NULL";
    await createIndexConcurrently(runner, "alert_present", present, { unique: true });
    for (const [name, on] of Object.entries(indexes)) await createIndexConcurrently(runner, name, on);
    // What was there before was told of once, when it was received, and is as bad as it was assessed.
    await runner.query("UPDATE alert SET last_seen_at = received_at WHERE alert_source_id IS NULL");
    await runner.query(
      `UPDATE alert SET severity_rank = ${rank}
       FROM severity_assessment AS assessed WHERE assessed.id = alert.severity_assessment_id`,
    );
    // The marking of an alert decides in whose lines it counts.
    await markStaleDays(runner, "alert", [
      {
        kind: "ALERT",
        columns: [
          ...["id", "state", "source", "disposition", "service_id", "incident_id", "handling"],
          ...["observed_at", "received_at", "triaged_at"],
        ],
        moments: "received_at FROM changed",
      },
      {
        kind: "INCIDENT",
        columns: ["id", "incident_id", "observed_at", "received_at"],
        moments: "incident.opened_at FROM changed JOIN incident ON incident.id = changed.incident_id",
      },
    ]);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
