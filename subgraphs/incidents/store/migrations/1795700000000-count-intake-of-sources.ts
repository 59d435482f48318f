import type { MigrationInterface, QueryRunner } from "typeorm";

/** What sources hand in and what of it is refused; and where an alert stands in the system that it came from. */
export class CountIntakeOfSources1795700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alert_source
        ADD received_count      integer NOT NULL DEFAULT 0,
        ADD last_received_at    timestamptz,
        ADD refused_count       integer NOT NULL DEFAULT 0,
        ADD last_refused_at     timestamptz,
        ADD last_refusal        text,
        ADD refusals_settled_at timestamptz;
      ALTER TABLE alert
        ADD source_severity text,
        ADD source_url      text;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
