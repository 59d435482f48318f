import type { MigrationInterface, QueryRunner } from "typeorm";

/** Indicators that are for the security side are compared as well: what is suggested by one stays among them. */
export class CorrelateStrictly1795200030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE alert_correlation ADD COLUMN is_for_security_side boolean NOT NULL DEFAULT false");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
