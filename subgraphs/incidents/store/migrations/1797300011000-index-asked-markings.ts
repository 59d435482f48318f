import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexAskedMarkings1797300011000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // Hardly any waits for a decision on its marking, and those are looked for by themselves.
    await createIndexConcurrently(
      runner,
      "alert_handling_asked",
      "alert (handling_asked_at) WHERE handling_asked_at IS NOT NULL",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
