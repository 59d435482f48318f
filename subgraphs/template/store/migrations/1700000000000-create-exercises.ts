import type { MigrationInterface, QueryRunner } from "typeorm";

/** The tables that the subgraph begins with. */
export class CreateExercises1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "exercise" (
        id             uuid PRIMARY KEY,
        version        integer NOT NULL,
        title          text NOT NULL,
        description    text NOT NULL,
        recorded_by_id uuid NOT NULL,
        recorded_at    timestamptz NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
