import type { MigrationInterface, QueryRunner } from "typeorm";

/** Compares the analyses that are there with what holds for new ones: they are read and written meanwhile. */
export class CheckServiceAnalyses1794700050000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const check of ["published", "withdrawn"])
      await runner.query(`ALTER TABLE service_analysis VALIDATE CONSTRAINT service_analysis_${check}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
