import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was linked by mistake is taken back: a finding of a hunt leaves its incident, and the link of a precursor is withdrawn, once. */
export class WithdrawLinks1796100010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE TRIGGER hunt_finding_linked_once BEFORE UPDATE OF incident_id, linked_by_id, linked_at ON hunt_finding
        FOR EACH ROW WHEN (OLD.incident_id IS NOT NULL AND NEW.incident_id IS NOT NULL) EXECUTE FUNCTION refuse_change();

      ALTER TABLE precursor_link
        ADD withdrawn_at      timestamptz,
        ADD withdrawn_by_id   uuid,
        ADD withdrawn_by_name text,
        ADD withdrawal_reason text;
      CREATE OR REPLACE TRIGGER precursor_link_append_only
        BEFORE DELETE OR UPDATE OF precursor_id, id, incident_id, reason, linked_by_id, linked_by_name, linked_at ON precursor_link
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER precursor_link_withdrawn_once BEFORE UPDATE ON precursor_link
        FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
