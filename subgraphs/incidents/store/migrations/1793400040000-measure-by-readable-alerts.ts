import type { MigrationInterface, QueryRunner } from "typeorm";
import { markStaleDays } from "../../../../platform/database/migrations/mark-stale-days.js";

/** The time to detect an incident goes by those of its alerts that whoever reads the incident may read: the marking of an alert decides. */
export class MeasureByReadableAlerts1793400040000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
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
        columns: ["id", "incident_id", "handling", "observed_at", "received_at"],
        moments: "incident.opened_at FROM changed JOIN incident ON incident.id = changed.incident_id",
      },
    ]);
    await runner.query(`
      INSERT INTO rollup_stale_day (kind, day)
      SELECT DISTINCT 'INCIDENT', CAST(incident.opened_at AT TIME ZONE 'UTC' AS date)
      FROM alert JOIN incident ON incident.id = alert.incident_id
      WHERE alert.handling <> 'AMBER' AND alert.handling IN ('RED', 'AMBER_STRICT')
      ON CONFLICT DO NOTHING`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
