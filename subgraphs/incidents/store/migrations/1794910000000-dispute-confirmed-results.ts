import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the team of a service has confirmed it may still dispute, and that is the end of it. */
export class DisputeConfirmedResults1794910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE TRIGGER sweep_result_judged_once BEFORE UPDATE ON sweep_result
        FOR EACH ROW WHEN (OLD.judged_at IS NOT NULL AND NOT (OLD.state = 'CONFIRMED' AND NEW.state = 'DISPUTED'))
        EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
