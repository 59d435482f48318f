import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What waits to be triaged, in the orders in which people look at it: a storm leaves a hundred thousand, of which they read the first. */
const indexes: Readonly<Record<string, string>> = {
  alert_to_triage: `alert ((COALESCE(triage_due_at, 'infinity')), received_at, id)
    WHERE state = 'RECEIVED' AND incident_id IS NULL AND suppressed_at IS NULL`,
  alert_open_by_gravity: `alert ((CASE severity_rank WHEN -1 THEN 2 ELSE severity_rank END), id)
    WHERE state IN ('RECEIVED', 'TRIAGED')`,
};

export class IndexWaitingAlerts1797998110000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(indexes)) await createIndexConcurrently(runner, name, on);
    // What waits to be compared is found by source, in alert_uncompared_by_source.
    await runner.query("DROP INDEX CONCURRENTLY IF EXISTS alert_awaits_correlation");
    // A tenth of a million alerts is more than a storm, in which the planner would know nothing of what it has brought.
    await runner.query("ALTER TABLE alert SET (autovacuum_analyze_scale_factor = 0.02)");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
