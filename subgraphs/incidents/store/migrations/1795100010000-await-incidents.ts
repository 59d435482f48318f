import type { MigrationInterface, QueryRunner } from "typeorm";

/** An alert that a sweep of an incident made says so until it is part of one. Those of before wait in the queues of their services as they did. */
export class AwaitIncidents1795100010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE alert ADD awaits_incident_id uuid");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
