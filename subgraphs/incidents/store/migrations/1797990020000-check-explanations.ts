import type { MigrationInterface, QueryRunner } from "typeorm";

/** Compares the suggestions that are there with what holds for new ones: what held before it asked for no less, so that none of them is against it. */
export class CheckExplanations1797990020000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE alert_correlation VALIDATE CONSTRAINT alert_correlation_explained");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
