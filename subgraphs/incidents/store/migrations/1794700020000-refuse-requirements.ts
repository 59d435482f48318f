import type { MigrationInterface, QueryRunner } from "typeorm";

/** A side says no to what is proposed, and what is in force is to be deployed by a day. */
export class RefuseRequirements1794700020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE detection_requirement
        ADD refused_number    integer NOT NULL DEFAULT 0,
        ADD deployment_due_at timestamptz;
      ALTER TABLE detection_requirement_version
        ADD refused_at      timestamptz,
        ADD refused_by_side text,
        ADD refused_by_id   uuid,
        ADD refusal_reason  text;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
