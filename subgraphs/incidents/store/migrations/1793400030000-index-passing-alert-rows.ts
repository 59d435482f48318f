import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** Finds the batches and fingerprints that are needed no longer. */
export class IndexPassingAlertRows1793400030000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(runner, "alert_batch_performed", "alert_batch (performed_at)");
    await createIndexConcurrently(runner, "alert_fingerprint_seen", "alert_fingerprint (last_seen_at)");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
