import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/**
 * What operations look at of the alerts of an incident, however many these are: what they turned out to be, who has reported one, of which
 * service there is one, and which were there first. The last one finds them all as well.
 */
export class IndexAlertsOfIncidents1796400000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    const linked = "WHERE incident_id IS NOT NULL";
    await createIndexConcurrently(runner, "alert_of_incident", `alert (incident_id, disposition, id) ${linked}`);
    await createIndexConcurrently(runner, "alert_reported_by", `alert (incident_id, reported_by_id) ${linked}`);
    await createIndexConcurrently(runner, "alert_linked_service", `alert (incident_id, service_id) ${linked}`);
    await createIndexConcurrently(runner, "alert_linked", "alert (incident_id, linked_at)");
    await runner.query("DROP INDEX CONCURRENTLY IF EXISTS alert_incident");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
