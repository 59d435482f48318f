import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What has come of a result of a sweep is looked at whenever somebody judges it, among all that was ever seen. */
export class IndexSightingsOfResults1797990030000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "indicator_sighting_of_result",
      "indicator_sighting (sweep_result_id, indicator_id) WHERE sweep_result_id IS NOT NULL",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
