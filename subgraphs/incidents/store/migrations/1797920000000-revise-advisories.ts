import type { MigrationInterface, QueryRunner } from "typeorm";

/** A UUIDv7 of the time of a disclosure, and always the same for it. */
const idOfDisclosure = `CAST(lpad(to_hex(CAST(floor(extract(epoch FROM disclosed.disclosed_at) * 1000) AS bigint)), 12, '0') || '7'
  || substr(md5(disclosed.id::text), 1, 3) || '8' || substr(md5(disclosed.id::text), 4, 15) AS uuid)`;

/**
 * A vulnerability that was fixed or disclosed can be reopened, and what was published of it is kept revision by revision. What is disclosed
 * already is the first, as it stands: what was amended since stays in the audit trail alone.
 */
export class ReviseAdvisories1797920000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vulnerability
        ADD reopened_at      timestamptz,
        ADD reopening_reason text,
        ADD revision         integer NOT NULL DEFAULT 0,
        DROP CONSTRAINT vulnerability_check3,
        -- What is not disclosed is read by responders at the widest; what was stays open, however far it is put back.
        ADD CONSTRAINT vulnerability_kept_close
          CHECK (disclosed_at IS NOT NULL OR handling NOT IN ('GREEN', 'CLEAR')) NOT VALID;

      CREATE TABLE vulnerability_revision (
        vulnerability_id  uuid NOT NULL REFERENCES vulnerability,
        id                uuid NOT NULL,
        number            integer NOT NULL CHECK (number > 0),
        operation         text NOT NULL,
        summary           text NOT NULL,
        state             text NOT NULL,
        handling          text NOT NULL,
        advisory          text,
        cve_id            text,
        title             text NOT NULL,
        description       text NOT NULL,
        severity          text NOT NULL,
        cvss_vector       text,
        cvss_tenths       integer,
        published_by_id   uuid,
        published_by_name text,
        published_at      timestamptz NOT NULL,
        PRIMARY KEY (vulnerability_id, id),
        UNIQUE (vulnerability_id, number),
        CHECK ((published_by_id IS NULL) = (published_by_name IS NULL))
      );
      CREATE TRIGGER vulnerability_revision_append_only BEFORE UPDATE OR DELETE ON vulnerability_revision
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER vulnerability_revision_no_truncate BEFORE TRUNCATE ON vulnerability_revision
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      INSERT INTO vulnerability_revision (vulnerability_id, id, number, operation, summary, state, handling, advisory, cve_id, title,
        description, severity, cvss_vector, cvss_tenths, published_by_id, published_by_name, published_at)
      SELECT disclosed.id, ${idOfDisclosure}, 1, 'discloseVulnerability', COALESCE(entry.text, disclosed.advisory, disclosed.number),
        disclosed.state, disclosed.handling, disclosed.advisory, disclosed.cve_id, disclosed.title, disclosed.description,
        disclosed.severity, disclosed.cvss_vector, disclosed.cvss_tenths, entry.recorded_by_id, entry.recorded_by_name,
        disclosed.disclosed_at
      FROM vulnerability AS disclosed
      LEFT JOIN vulnerability_entry AS entry
        ON entry.vulnerability_id = disclosed.id AND entry.operation = 'discloseVulnerability'
      WHERE disclosed.disclosed_at IS NOT NULL;
      UPDATE vulnerability SET revision = 1 WHERE disclosed_at IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
