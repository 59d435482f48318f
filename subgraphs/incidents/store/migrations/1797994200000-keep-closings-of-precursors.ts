import type { MigrationInterface, QueryRunner } from "typeorm";

/** Each time that a precursor was closed, for one service or as a whole. What stands closed is carried over; what was reopened before this is in the audit trail. */
export class KeepClosingsOfPrecursors1797994200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE precursor_closing (
        precursor_id     uuid NOT NULL REFERENCES precursor,
        id               uuid NOT NULL,
        service_id       uuid,
        outcome          text NOT NULL,
        reason           text NOT NULL,
        closed_by_id     uuid NOT NULL,
        closed_by_name   text,
        closed_at        timestamptz NOT NULL,
        reopened_at      timestamptz,
        reopened_by_id   uuid,
        reopened_by_name text,
        reopening_reason text,
        PRIMARY KEY (precursor_id, id),
        CHECK ((reopened_at IS NULL) = (reopening_reason IS NULL))
      );
      CREATE TRIGGER precursor_closing_append_only
        BEFORE DELETE OR UPDATE OF precursor_id, id, service_id, outcome, reason, closed_by_id, closed_by_name, closed_at ON precursor_closing
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER precursor_closing_reopened_once BEFORE UPDATE ON precursor_closing
        FOR EACH ROW WHEN (OLD.reopened_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER precursor_closing_no_truncate BEFORE TRUNCATE ON precursor_closing
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      INSERT INTO precursor_closing (precursor_id, id, outcome, reason, closed_by_id, closed_at)
      SELECT id, id, outcome, closing_reason, closed_by_id, closed_at FROM precursor
      WHERE state = 'CLOSED' AND closed_by_id IS NOT NULL AND closed_at IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
