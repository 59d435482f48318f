import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a source has called RED in an incident, and that nobody has decided on yet. */
export class AskForNarrowMarkings1797300010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE alert ADD COLUMN asked_handling text, ADD COLUMN handling_asked_at timestamptz");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
