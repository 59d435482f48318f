import type { MigrationInterface, QueryRunner } from "typeorm";

/** What answers and notes of services said, and what hunts found, is never changed; so the database refuses to. */
const appendOnly = ["consultation_answer", "service_note_version", "hunt"];

/** The first link of a chain of custody says what was collected. And what only grows by entries takes no change. */
export class BindWhatWasCollected1791550000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE custody_entry ADD COLUMN item_hash text");
    for (const table of appendOnly)
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
