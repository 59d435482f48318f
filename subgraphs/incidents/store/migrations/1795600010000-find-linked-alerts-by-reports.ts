import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What is linked to an incident, by what was reported with it: it would be the last of many that wait. */
export class FindLinkedAlertsByReports1795600010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "alert_linked_by_indicators",
      "alert USING gin (reported_indicators) WHERE incident_id IS NOT NULL AND state <> 'CLOSED' AND reported_indicators <> '{}'",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
