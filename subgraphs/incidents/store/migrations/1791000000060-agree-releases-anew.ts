import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A release is agreed on the finding of an analysis now. What was agreed before without one is agreed anew, so that nobody is held
 * to a finding that they have not seen.
 */
export class AgreeReleasesAnew1791000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("UPDATE service_response SET release_agreed_in_round = NULL WHERE state = 'ANALYSIS'");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
