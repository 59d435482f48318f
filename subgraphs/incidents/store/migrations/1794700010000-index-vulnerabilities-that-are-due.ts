import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** Finds the vulnerabilities whose day is over, and compares the exposures that are there with what holds for new ones. */
export class IndexVulnerabilitiesThatAreDue1794700010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "vulnerability_to_be_disclosed",
      "vulnerability (disclosure_due_at) WHERE state NOT IN ('DISCLOSED', 'REJECTED') AND disclosure_overdue_at IS NULL",
    );
    await createIndexConcurrently(
      runner,
      "vulnerability_exposure_to_be_fixed",
      "vulnerability_exposure (vulnerability_id) WHERE state IN ('UNDER_INVESTIGATION', 'AFFECTED') AND fix_overdue_at IS NULL",
    );
    await runner.query("ALTER TABLE vulnerability_exposure VALIDATE CONSTRAINT vulnerability_exposure_assessed");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
