import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The hosts, users and resources that alerts are about, and what of these those of a suggestion have in common. Nobody kept them before: what
 * stands there names none, and neither does what a process of the release before writes.
 */
export class KeepEntitiesOfAlerts1797996000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE alert ADD reported_entities text[] NOT NULL DEFAULT '{}'");
    await runner.query("ALTER TABLE alert_correlation ADD reported_entities text[] NOT NULL DEFAULT '{}'");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
