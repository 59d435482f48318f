import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What the author of an indicator says is kept apart from what is said here: when they changed it last, how they mark it, and the object as
 * they wrote it, which nobody else may change.
 */
export class KeepTakenObjects1794600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE taken_object (
        id            uuid PRIMARY KEY,
        stix_id       text NOT NULL,
        object        jsonb NOT NULL,
        reference_ids uuid[] NOT NULL,
        value_count   integer NOT NULL CHECK (value_count >= 0),
        taken_at      timestamptz NOT NULL
      );
      ALTER TABLE indicator ADD COLUMN source_handling text;
      ALTER TABLE indicator ADD COLUMN source_author text;
      ALTER TABLE indicator ADD COLUMN source_modified_at timestamptz;
      ALTER TABLE indicator ADD COLUMN source_revoked_at timestamptz;
      ALTER TABLE indicator ADD COLUMN taken_object_id uuid;
      ALTER TABLE indicator_sighting ADD COLUMN taken_object_id uuid;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
