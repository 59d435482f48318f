import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexUnlinkedFindings1794400010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // What a hunt has found and belongs to no incident yet waits for somebody.
    await createIndexConcurrently(
      runner,
      "hunt_finding_unlinked",
      "hunt_finding (breach_hunt_id, recorded_at) WHERE incident_id IS NULL",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
