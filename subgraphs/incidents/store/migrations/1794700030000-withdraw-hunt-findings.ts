import type { MigrationInterface, QueryRunner } from "typeorm";

/** A finding of a hunt that was a mistake is withdrawn, once, whether it belongs to an incident or not. */
export class WithdrawHuntFindings1794700030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE breach_hunt ADD withdrawn_finding_count integer NOT NULL DEFAULT 0;
      ALTER TABLE hunt_finding
        ADD withdrawn_at      timestamptz,
        ADD withdrawn_by_id   uuid,
        ADD withdrawn_by_name text,
        ADD withdrawal_reason text;
      DROP TRIGGER hunt_finding_linked_once ON hunt_finding;
      CREATE TRIGGER hunt_finding_linked_once BEFORE UPDATE OF incident_id, linked_by_id, linked_at ON hunt_finding
        FOR EACH ROW WHEN (OLD.incident_id IS NOT NULL) EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER hunt_finding_withdrawn_once BEFORE UPDATE ON hunt_finding
        FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
