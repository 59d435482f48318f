import type { MigrationInterface, QueryRunner } from "typeorm";

/** The indicator that an alert came back into the queue for, which nobody has asked for. */
export class NameWhatReturnedAlerts1797950000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE alert_history_entry ADD indicator_id uuid");
    await runner.query("ALTER TABLE alert_batch ALTER performed_by_id DROP NOT NULL");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
