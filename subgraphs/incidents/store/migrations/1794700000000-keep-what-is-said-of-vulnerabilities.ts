import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was done about a vulnerability and why, by when it is to be fixed, and what of it is overdue. */
export class KeepWhatIsSaidOfVulnerabilities1794700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vulnerability
        ADD disclosure_overdue_at timestamptz,
        ADD fix_due_at            timestamptz,
        ADD confirmation_basis    text,
        ADD advisory              text;
      -- A service can be taken away before its team has looked.
      ALTER TABLE vulnerability_exposure
        ADD fix_overdue_at timestamptz,
        DROP CONSTRAINT vulnerability_exposure_check,
        ADD CONSTRAINT vulnerability_exposure_assessed
          CHECK (state = 'REMOVED' OR (state = 'UNDER_INVESTIGATION') = (assessed_at IS NULL)) NOT VALID;

      CREATE TABLE vulnerability_entry (
        vulnerability_id uuid NOT NULL REFERENCES vulnerability,
        id               uuid NOT NULL,
        operation        text NOT NULL,
        handling         text NOT NULL,
        text             text NOT NULL,
        service_id       uuid,
        incident_id      uuid,
        recorded_by_id   uuid NOT NULL,
        recorded_by_name text NOT NULL,
        recorded_at      timestamptz NOT NULL,
        PRIMARY KEY (vulnerability_id, id)
      );
      CREATE TRIGGER vulnerability_entry_append_only BEFORE UPDATE OR DELETE ON vulnerability_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER vulnerability_entry_no_truncate BEFORE TRUNCATE ON vulnerability_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
