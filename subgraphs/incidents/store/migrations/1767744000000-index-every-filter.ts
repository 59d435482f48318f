import type { MigrationInterface, QueryRunner } from "typeorm";

/** Each filter that lists offer finds what is rare without reading all the rest: by time, by determination, by source. */
export class IndexEveryFilter1767744000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX incident_escalated ON incident (escalated_at, id);
      CREATE INDEX incident_determination ON incident (determination, id DESC);
      CREATE INDEX alert_source ON alert (source, id DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
