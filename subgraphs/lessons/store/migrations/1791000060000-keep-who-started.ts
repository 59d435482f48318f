import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who began the work on a follow-up does not verify it. Of work that was begun before, that is not known. */
export class KeepWhoStarted1791000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE follow_up ADD started_by_id uuid");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
