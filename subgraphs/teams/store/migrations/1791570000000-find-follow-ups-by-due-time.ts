import type { MigrationInterface, QueryRunner } from "typeorm";

/** Finds the open follow-ups of the shift logs by when they are due. The table is as new as this, so nobody waits for it. */
export class FindFollowUpsByDueTime1791570000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX shift_follow_up_due ON shift_follow_up (due_at, id) WHERE state = 'OPEN'");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
