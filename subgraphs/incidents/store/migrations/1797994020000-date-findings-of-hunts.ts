import type { MigrationInterface, QueryRunner } from "typeorm";

/** A finding of a hunt says from when its traces are, and of which techniques. */
export class DateFindingsOfHunts1797994020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE hunt_finding
        ADD observed_at   timestamptz,
        ADD technique_ids text[] NOT NULL DEFAULT '{}';
      CREATE TRIGGER hunt_finding_dated_once BEFORE UPDATE OF observed_at, technique_ids ON hunt_finding
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
