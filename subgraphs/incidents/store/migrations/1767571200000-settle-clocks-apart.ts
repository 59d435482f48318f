import type { MigrationInterface, QueryRunner } from "typeorm";

/** Each clock is settled by its own evidence, a notice to customers can wait, and an incident says whose work turned it up. */
export class SettleClocksApart1767571200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident
        ADD COLUMN customers_notified_at timestamptz,
        ADD COLUMN find text;
      UPDATE incident SET customers_notified_at =
        (SELECT min(sent_at) FROM customer_notification WHERE incident_id = incident.id);

      ALTER TABLE notification_obligation
        ADD COLUMN delayed_until timestamptz,
        ADD COLUMN delay_reason  text,
        ADD COLUMN delay_details text,
        ADD COLUMN authority     text,
        ADD COLUMN evidence      text;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
