import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What is put to legal affairs is privileged until it says otherwise. Whoever declined a question before could say neither, so it
 * is taken for privileged: what it asks and why it was declined is read by fewer from now on.
 */
export class WithholdDeclinedQuestions1791540000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("UPDATE consultation SET is_privileged = true WHERE is_for_legal AND state = 'DECLINED'");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
