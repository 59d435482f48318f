import type { MigrationInterface, QueryRunner } from "typeorm";

/** Each filter that lists offer finds what is rare without reading all the rest: by kind, and what waits for a priority. */
export class IndexEveryFilter1767744000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX review_kind ON review (kind, id DESC);
      CREATE INDEX follow_up_kind ON follow_up (kind, id DESC);
      CREATE INDEX follow_up_not_prioritized ON follow_up (id DESC) WHERE priority IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
