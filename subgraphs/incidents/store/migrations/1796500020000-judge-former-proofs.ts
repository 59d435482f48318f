import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was proven before by alerts that nobody has found right, or of techniques that they do not name, is proven no longer. No other table is locked by it. */
export class JudgeFormerProofs1796500020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("UPDATE detection_proof AS proof SET stands = false WHERE stands AND NOT proof_stands(proof)");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
