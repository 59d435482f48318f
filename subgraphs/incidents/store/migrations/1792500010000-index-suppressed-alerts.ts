import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What rules hold back, or have held back. */
const indexes: Readonly<Record<string, string>> = {
  alert_suppressed_by: "alert (suppressed_by_id, id DESC) WHERE suppressed_by_id IS NOT NULL",
  alert_suppressed: "alert (id DESC) WHERE suppressed_at IS NOT NULL",
};

export class IndexSuppressedAlerts1792500010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(indexes)) await createIndexConcurrently(runner, name, on);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
