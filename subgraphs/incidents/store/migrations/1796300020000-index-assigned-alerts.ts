import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexAssignedAlerts1796300020000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // What somebody has is little of all that sources hand in, and is listed by itself.
    await createIndexConcurrently(
      runner,
      "alert_assigned",
      "alert (assignee_id, id DESC) WHERE assignee_id IS NOT NULL",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
