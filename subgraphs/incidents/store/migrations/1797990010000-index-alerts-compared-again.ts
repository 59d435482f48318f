import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** Hardly any of them is to be compared again, and few suggestions of a service wait for somebody of all that were ever made. */
export class IndexAlertsComparedAgain1797990010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "alert_correlates_again_at",
      "alert (service_id, correlates_again_at, id) WHERE correlates_again_at IS NOT NULL",
    );
    await createIndexConcurrently(
      runner,
      "alert_correlation_waiting",
      "alert_correlation USING gin (service_ids) WHERE state = 'SUGGESTED'",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
