import type { MigrationInterface, QueryRunner } from "typeorm";

export class AssignAlerts1796300010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE alert ADD COLUMN assignee_id uuid, ADD COLUMN assigned_by_id uuid, ADD COLUMN assigned_at timestamptz",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
