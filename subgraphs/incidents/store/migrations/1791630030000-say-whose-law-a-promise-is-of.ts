import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a notice promised is owed under the law that asked for the notice, through all promises in between. */
export class SayWhoseLawAPromiseIsOf1791630030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notification_obligation ADD COLUMN promised_under text;

      WITH RECURSIVE chain AS (
        SELECT promise.id, notice.incident_id, notice.obligation_id
        FROM notification_obligation AS promise
        JOIN authority_notice AS notice ON notice.id = promise.promised_by_id
        UNION ALL
        SELECT chain.id, notice.incident_id, notice.obligation_id
        FROM chain
        JOIN notification_obligation AS step ON step.id = chain.obligation_id
        JOIN authority_notice AS notice ON notice.id = step.promised_by_id)
      UPDATE notification_obligation AS promise SET promised_under = first.clock
      FROM chain JOIN notification_obligation AS first ON first.id = chain.obligation_id AND first.promised_by_id IS NULL
      WHERE promise.id = chain.id
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
