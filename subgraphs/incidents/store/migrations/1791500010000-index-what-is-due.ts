import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/**
 * Finds what is due, the incidents of a tag, and the custody of an incident, in tables that grow for years and are written
 * meanwhile. What was open before it had a time gets a day from now on: nothing of it runs out because of an update.
 */
export class IndexWhatIsDue1791500010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE incident SET receipt_due_at = now() + interval '1 day' WHERE state = 'SUSPECTED' AND receipt_due_at IS NULL
    `);
    await createIndexConcurrently(
      runner,
      "incident_receipt_due",
      "incident (receipt_due_at) WHERE state = 'SUSPECTED' AND receipt_overdue_at IS NULL",
    );
    await runner.query(`
      UPDATE guidance SET expires_at = now() + interval '1 day' WHERE state = 'ISSUED' AND expires_at IS NULL
    `);
    await createIndexConcurrently(runner, "guidance_expires", "guidance (expires_at) WHERE state = 'ISSUED'");
    await createIndexConcurrently(runner, "incident_tags", "incident USING gin (tags)");
    await createIndexConcurrently(runner, "custody_entry_incident", "custody_entry (incident_id)");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
