import type { MigrationInterface, QueryRunner } from "typeorm";
import { markStaleDays } from "../../../../platform/database/migrations/mark-stale-days.js";

const incidentColumns = [
  ...["id", "severity", "priority", "state", "phase", "determination", "handling", "find", "service_ids"],
  ...["opened_at", "received_at", "declared_at", "customers_notified_at", "ended_at"],
];
const alertColumns = [
  ...["id", "state", "source", "disposition", "service_id", "incident_id", "handling"],
  ...["observed_at", "received_at", "triaged_at"],
];

const kinds = ["ALERT", "ALERT_ORIGIN"] as const;

const ofLinked = kinds.map((kind) => ({
  kind,
  columns: ["id", "handling"],
  moments: "alert.received_at FROM changed JOIN alert ON alert.incident_id = changed.id",
  onlyUpdates: true as const,
}));
const ofService = kinds.map((kind) => ({
  kind,
  columns: ["id", "owner_team_id"],
  moments: "alert.received_at FROM changed JOIN alert ON alert.service_id = changed.id",
}));

/** Alerts are added up by how bad they are and what raised them as well, in lines of their own: an older replica beside knows nothing of them. */
export class AddUpAlertsByOrigin1796300000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await markStaleDays(runner, "incident", [
      { kind: "INCIDENT", columns: incidentColumns, moments: "opened_at FROM changed" },
      ...ofLinked,
      {
        kind: "OBLIGATION",
        columns: ["id", "handling"],
        moments:
          "COALESCE(owed.started_at, 'infinity') FROM changed JOIN notification_obligation AS owed ON owed.incident_id = changed.id",
        onlyUpdates: true,
      },
    ]);
    await markStaleDays(runner, "alert", [
      { kind: "ALERT", columns: alertColumns, moments: "received_at FROM changed" },
      {
        kind: "ALERT_ORIGIN",
        columns: [...alertColumns, "alert_source_id", "severity_rank", "reported_rules"],
        moments: "received_at FROM changed",
      },
      {
        kind: "INCIDENT",
        columns: ["id", "incident_id", "handling", "observed_at", "received_at"],
        moments: "incident.opened_at FROM changed JOIN incident ON incident.id = changed.incident_id",
      },
    ]);
    await markStaleDays(runner, "directory_service", [
      {
        kind: "INCIDENT",
        columns: ["id", "owner_team_id"],
        moments: "incident.opened_at FROM changed JOIN incident ON incident.service_ids @> ARRAY[changed.id]",
      },
      ...ofService,
    ]);
    // Which days have alerts is known of the lines that there are: no row of an alert is read, or locked.
    await runner.query(`
      INSERT INTO rollup_stale_day (kind, day)
      SELECT 'ALERT_ORIGIN', day FROM rollup_day WHERE kind = 'ALERT'
      UNION SELECT 'ALERT_ORIGIN', day FROM rollup_stale_day WHERE kind = 'ALERT'
      ON CONFLICT DO NOTHING`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
