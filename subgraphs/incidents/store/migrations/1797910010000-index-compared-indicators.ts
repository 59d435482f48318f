import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexComparedIndicators1797910010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // Hardly any of them waits to be compared, and these are looked for every few seconds.
    for (const column of ["compares_alerts_at", "returns_alerts_at"])
      await createIndexConcurrently(
        runner,
        `indicator_${column}`,
        `indicator (${column}, id) WHERE ${column} IS NOT NULL`,
      );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
