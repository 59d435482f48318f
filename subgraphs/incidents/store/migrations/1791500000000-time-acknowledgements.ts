import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Escalations, questions, guidance and offers of evidence wait until a time of their own. What is open when this comes gets a day
 * from now on, at least: nothing of it runs out, and nobody is called for it, because of an update. What was settled has no such time.
 */
export class TimeAcknowledgements1791500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident
        ADD COLUMN receipt_due_at timestamptz,
        ADD COLUMN receipt_overdue_at timestamptz;
      UPDATE incident SET receipt_due_at = now() + interval '1 day' WHERE state = 'SUSPECTED';
      ALTER TABLE incident ADD CHECK (state <> 'SUSPECTED' OR receipt_due_at IS NOT NULL);
      CREATE INDEX incident_receipt_due ON incident (receipt_due_at) WHERE state = 'SUSPECTED' AND receipt_overdue_at IS NULL;

      ALTER TABLE consultation ADD COLUMN overdue_at timestamptz;
      UPDATE consultation SET due_at = now() + interval '1 day' WHERE state = 'REQUESTED' AND due_at < now() + interval '1 day';
      CREATE INDEX consultation_due ON consultation (due_at) WHERE state = 'REQUESTED' AND overdue_at IS NULL;

      ALTER TABLE guidance ADD COLUMN expires_at timestamptz;
      UPDATE guidance SET expires_at = now() + interval '1 day' WHERE state = 'ISSUED';
      ALTER TABLE guidance ADD CHECK (state <> 'ISSUED' OR expires_at IS NOT NULL);
      CREATE INDEX guidance_expires ON guidance (expires_at) WHERE state = 'ISSUED';

      ALTER TABLE evidence_transfer ADD COLUMN expires_at timestamptz;
      UPDATE evidence_transfer SET expires_at = now() + interval '3 days' WHERE state = 'OFFERED';
      ALTER TABLE evidence_transfer ADD CHECK (state <> 'OFFERED' OR expires_at IS NOT NULL);
      CREATE INDEX evidence_transfer_expires ON evidence_transfer (expires_at) WHERE state = 'OFFERED';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
