import type { MigrationInterface, QueryRunner } from "typeorm";

/** What precursors said before they were amended. */
export class KeepVersionsOfPrecursors1794400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE precursor_version (
        precursor_id     uuid NOT NULL REFERENCES precursor,
        id               uuid NOT NULL,
        number           integer NOT NULL CHECK (number > 0),
        kind             text NOT NULL,
        description      text NOT NULL,
        seen_at          timestamptz NOT NULL,
        source           text NOT NULL,
        service_ids      uuid[] NOT NULL,
        handling         text NOT NULL,
        review_due_at    timestamptz NOT NULL,
        reason           text NOT NULL,
        replaced_by_id   uuid NOT NULL,
        replaced_by_name text NOT NULL,
        replaced_at      timestamptz NOT NULL,
        PRIMARY KEY (precursor_id, id),
        UNIQUE (precursor_id, number)
      );
      CREATE TRIGGER precursor_version_append_only BEFORE UPDATE OR DELETE ON precursor_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER precursor_version_no_truncate BEFORE TRUNCATE ON precursor_version
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
