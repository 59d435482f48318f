import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What of the organization's own the alerts of a suggestion have in common. A suggestion that a process of before has made has none: what such
 * a process compares by an own address is an indicator to it.
 */
export class CorrelateAssets1796500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE alert_correlation ADD reported_assets text[] NOT NULL DEFAULT '{}'");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
