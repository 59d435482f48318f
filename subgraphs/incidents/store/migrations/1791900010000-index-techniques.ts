import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** Finds the alerts that came of a detection requirement, and requirements by their techniques and by how urgent they are. */
export class IndexTechniques1791900010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "alert_detection_requirement",
      "alert (detection_requirement_id, id) WHERE detection_requirement_id IS NOT NULL",
    );
    await createIndexConcurrently(
      runner,
      "detection_requirement_priority",
      "detection_requirement (priority_rank, id)",
    );
    await createIndexConcurrently(
      runner,
      "detection_requirement_technique",
      "detection_requirement USING gin (technique_ids)",
    );
    await createIndexConcurrently(
      runner,
      "detection_requirement_amended",
      "detection_requirement (id) WHERE latest_number > standing_number",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
