import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The final report of NIS2 is due one month after the notification, by the calendar in UTC, and was counted as 30 days.
 * What still runs is counted anew; what is settled stays as it was judged.
 */
export class CountMonthsByTheCalendar1768521600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE notification_obligation
        SET due_at = (started_at AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC'
        WHERE clock = 'NIS2_FINAL_REPORT' AND settled_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
