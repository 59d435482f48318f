import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** The queue by severity, where what nobody has rated counts as MEDIUM. */
export class IndexAlertsByGravity1795700010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "alert_gravity",
      "alert ((CASE severity_rank WHEN -1 THEN 2 ELSE severity_rank END), id)",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
