import type { MigrationInterface, QueryRunner } from "typeorm";

/** In which hour each key of a source was used last. Of those that are there nobody knows yet, and a process of the release before notes none. */
export class NoteUseOfKeys1797996030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE alert_source_key ADD last_used_at timestamptz");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
