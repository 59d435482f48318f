import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Escalations, questions, guidance and offers of evidence wait until a time of their own. What replicas of the release before still
 * write gets a day by default, which a later release takes away. Nobody is called because of an update: a question whose time has
 * passed keeps the time that was asked for, and counts as one that was noticed. What was open already gets its time when what is
 * due is indexed.
 */
export class TimeAcknowledgements1791500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident
        ADD COLUMN receipt_due_at timestamptz,
        ADD COLUMN receipt_overdue_at timestamptz;
      ALTER TABLE incident ALTER COLUMN receipt_due_at SET DEFAULT now() + interval '1 day';

      ALTER TABLE consultation ADD COLUMN overdue_at timestamptz;
      UPDATE consultation SET overdue_at = now() WHERE state = 'REQUESTED' AND due_at <= now();
      CREATE INDEX consultation_due ON consultation (due_at) WHERE state = 'REQUESTED' AND overdue_at IS NULL;

      ALTER TABLE guidance ADD COLUMN expires_at timestamptz;
      ALTER TABLE guidance ALTER COLUMN expires_at SET DEFAULT now() + interval '1 day';

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
