import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** Statistics count the alerts that are not for all responders one by one: there are few, and they are found without reading the others. */
export class IndexNarrowAlerts1792100020000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "alert_narrow_received",
      "alert (received_at) WHERE handling IN ('RED', 'AMBER_STRICT')",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
