import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is asked and answered from now on has a salt, by which the audit trail seals it. What was said before has none. */
export class SaltAdvice1791540060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE consultation ADD salt text;
      ALTER TABLE consultation_answer ADD salt text;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
