import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Each installation exports as somebody of its own. What is revoked by its author is known by the object that it came with, also a relation; and
 * a sighting that its author marks for fewer than its indicator keeps that marking.
 */
export class NameProducers1795200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stix_producer (
        id              uuid PRIMARY KEY,
        organization_id text,
        name            text NOT NULL,
        made_at         timestamptz NOT NULL,
        named_at        timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX stix_producer_only ON stix_producer ((true));
      INSERT INTO stix_producer (id, name, made_at, named_at)
        VALUES (gen_random_uuid(), 'Cordon', date_trunc('milliseconds', now()), date_trunc('milliseconds', now()));
      ALTER TABLE indicator_relation ADD COLUMN taken_object_id uuid;
      ALTER TABLE indicator_sighting ADD COLUMN handling text;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
