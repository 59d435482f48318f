import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What finds the requirements, sweeps and hunts that came of a briefing: most came of none. */
export class IndexWhatComesOfBriefings1793200010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ["detection_requirement", "indicator_sweep", "breach_hunt"])
      await createIndexConcurrently(
        runner,
        `${table}_briefing`,
        `${table} (briefing_id, id) WHERE briefing_id IS NOT NULL`,
      );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
