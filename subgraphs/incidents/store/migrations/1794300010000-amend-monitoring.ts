import type { MigrationInterface, QueryRunner } from "typeorm";

/** Monitoring says what it replaced, and keeps what was said of it before it was amended. */
export class AmendMonitoring1794300010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE monitoring_deployment ADD COLUMN replaces_id uuid;
      CREATE TABLE monitoring_amendment (
        detection_requirement_id uuid NOT NULL,
        id                       uuid NOT NULL,
        monitoring_deployment_id uuid NOT NULL,
        reason                   text NOT NULL,
        amended_by_id            uuid NOT NULL,
        amended_at               timestamptz NOT NULL,
        details                  text NOT NULL,
        alert_source_id          uuid,
        rule                     text,
        PRIMARY KEY (detection_requirement_id, id)
      );
      CREATE TRIGGER monitoring_amendment_append_only BEFORE UPDATE OR DELETE ON monitoring_amendment
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER monitoring_amendment_no_truncate BEFORE TRUNCATE ON monitoring_amendment
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
