import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What warns: also what was let wait. */
export class IndexDelayedNotices1791630010001 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "notification_obligation_warns",
      "notification_obligation (at_risk_at) WHERE state IN ('RUNNING', 'DELAYED') AND settled_at IS NULL",
    );
    await runner.query("DROP INDEX CONCURRENTLY IF EXISTS notification_obligation_at_risk");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
