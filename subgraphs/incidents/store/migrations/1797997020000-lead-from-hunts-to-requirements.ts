import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** A requirement says which hunt showed the need of it. What is there already came of none that anybody has named. */
export class LeadFromHuntsToRequirements1797997020000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE detection_requirement ADD COLUMN IF NOT EXISTS breach_hunt_id uuid");
    await createIndexConcurrently(
      runner,
      "detection_requirement_hunt",
      "detection_requirement (breach_hunt_id, id) WHERE breach_hunt_id IS NOT NULL",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
