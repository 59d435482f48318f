import type { MigrationInterface, QueryRunner } from "typeorm";

/** The team of a service says which versions are affected and which are fixed, or why none is: nobody did so of what was assessed before. */
export class SayWhichVersionsAreAffected1797998020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vulnerability_exposure
        ADD affected_versions text[] NOT NULL DEFAULT '{}',
        ADD fixed_versions    text[] NOT NULL DEFAULT '{}',
        ADD justification     text;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
