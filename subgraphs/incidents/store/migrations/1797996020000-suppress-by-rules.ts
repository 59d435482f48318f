import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The rules by which a suppression holds back. What is there names none, and stays as it is. A process of the release before reads none: what is
 * written for it stands in `domain/alert-suppressions/named-fingerprints.ts`.
 */
export class SuppressByRules1797996020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alert_suppression ADD rules text[] NOT NULL DEFAULT '{}';
      CREATE INDEX alert_suppression_rules ON alert_suppression USING gin (rules) WHERE rules <> '{}';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
