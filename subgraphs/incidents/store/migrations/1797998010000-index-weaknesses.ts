import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexWeaknesses1797998010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // The vulnerabilities that come of a weakness.
    await createIndexConcurrently(runner, "vulnerability_weaknesses", "vulnerability USING gin (cwe_ids)");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
