import type { MigrationInterface, QueryRunner } from "typeorm";

/** A vulnerability, and what was published of it, name the weaknesses of CWE that it comes of: none of what was recorded before. */
export class ClassifyVulnerabilities1797998000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vulnerability ADD cwe_ids text[] NOT NULL DEFAULT '{}';
      ALTER TABLE vulnerability_revision ADD cwe_ids text[] NOT NULL DEFAULT '{}';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
