import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexHunters1797994030000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // Whoever opened a hunt hunts, until it is handed over.
    await createIndexConcurrently(
      runner,
      "breach_hunt_hunter",
      "breach_hunt ((COALESCE(hunter_id, opened_by_id)), id)",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
