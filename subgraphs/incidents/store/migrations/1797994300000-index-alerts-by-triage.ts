import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** The queue by when each is to be triaged; what waits for that no more comes last. */
export class IndexAlertsByTriage1797994300000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "alert_triage_order",
      "alert ((CASE state WHEN 'RECEIVED' THEN COALESCE(triage_due_at, 'infinity') ELSE 'infinity' END), id)",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
