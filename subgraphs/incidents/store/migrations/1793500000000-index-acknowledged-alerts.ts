import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexAcknowledgedAlerts1793500000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // What somebody has taken up is little of all that sources hand in, and is listed by itself.
    await createIndexConcurrently(runner, "alert_acknowledged", "alert (id DESC) WHERE acknowledged_at IS NOT NULL");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
