import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What a sweep found is looked for by the alert that has come of it. */
export class FindHitsByAlerts1794910010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(runner, "sweep_hit_alert", "sweep_hit (alert_id, id) WHERE alert_id IS NOT NULL");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
