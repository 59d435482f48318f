import type { MigrationInterface, QueryRunner } from "typeorm";

/** Compares the vulnerabilities that are there with what holds for new ones. */
export class ValidateKeptClose1797920010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE vulnerability VALIDATE CONSTRAINT vulnerability_kept_close");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
