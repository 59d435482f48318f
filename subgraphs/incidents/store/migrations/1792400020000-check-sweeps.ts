import type { MigrationInterface, QueryRunner } from "typeorm";

/** Compares the sweeps that are there with what holds for new ones: they are read and written meanwhile. */
export class CheckSweeps1792400020000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const check of ["indicator_ids_check", "service_ids_check", "due"])
      await runner.query(`ALTER TABLE indicator_sweep VALIDATE CONSTRAINT indicator_sweep_${check}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
