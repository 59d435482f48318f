import type { MigrationInterface, QueryRunner } from "typeorm";

/** What this subgraph tells may be read by anybody who is signed in. */
export class MarkEvents1768608060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION marking_of_event(type text, subject text) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT 'GREEN'
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
