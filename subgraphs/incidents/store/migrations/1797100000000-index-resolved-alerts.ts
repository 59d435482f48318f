import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexResolvedAlerts1797100000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // Few sources say that what they have reported is over: without it, whoever asks for those reads all alerts.
    await createIndexConcurrently(runner, "alert_resolved", "alert (id DESC) WHERE resolved_at IS NOT NULL");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
