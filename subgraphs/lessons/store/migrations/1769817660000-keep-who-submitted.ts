import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who has submitted a follow-up for verification, so that they do not verify it themselves; of the past nobody knows it. */
export class KeepWhoSubmitted1769817660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE follow_up ADD submitted_by_ids uuid[] NOT NULL DEFAULT '{}'");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
