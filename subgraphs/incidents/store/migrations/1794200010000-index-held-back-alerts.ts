import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexHeldBackAlerts1794200010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // What a rule still holds back, without what it has returned.
    await createIndexConcurrently(
      runner,
      "alert_held_back",
      "alert (suppressed_by_id, id) WHERE suppressed_at IS NOT NULL",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
