import type { MigrationInterface, QueryRunner } from "typeorm";
import { markStaleDays } from "../../../../platform/database/migrations/mark-stale-days.js";

const columns = [
  ...["id", "state", "source", "disposition", "service_id", "incident_id", "handling"],
  ...["observed_at", "received_at", "triaged_at", "acknowledged_at", "first_triaged_at", "closed_at"],
];

/** How long it takes until somebody acknowledges an alert, and until it is closed, is measured as well: a change of those times marks its day. */
export class MeasureHowAlertsAreLookedAt1797200010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await markStaleDays(runner, "alert", [
      { kind: "ALERT", columns, moments: "received_at FROM changed" },
      {
        kind: "ALERT_ORIGIN",
        columns: [...columns, "alert_source_id", "severity_rank", "reported_rules"],
        moments: "received_at FROM changed",
      },
      {
        kind: "INCIDENT",
        columns: ["id", "incident_id", "handling", "observed_at", "received_at"],
        moments: "incident.opened_at FROM changed JOIN incident ON incident.id = changed.incident_id",
      },
    ]);
    // Which days have alerts is known of the lines that there are: no row of an alert is read, or locked.
    await runner.query(`
      INSERT INTO rollup_stale_day (kind, day)
      SELECT kind, day FROM rollup_day WHERE kind IN ('ALERT', 'ALERT_ORIGIN')
      ON CONFLICT DO NOTHING`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
