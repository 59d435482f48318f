import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What is held back by what it reports: it may be little of all that reports the same. */
export class FindHeldBackByReports1797950010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "alert_held_back_by_indicators",
      "alert USING gin (reported_indicators) WHERE suppressed_at IS NOT NULL AND state <> 'CLOSED' AND reported_indicators <> '{}'",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
