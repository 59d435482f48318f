import type { MigrationInterface, QueryRunner } from "typeorm";

/** As what a profile came in STIX, by which it is known again. Those that were recorded here have none of it. */
export class TakeProfilesFromStix1796200030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE threat_actor_profile
        ADD stix_id text,
        ADD source_author text,
        ADD source_modified_at timestamptz,
        ADD taken_object_id uuid;
      CREATE INDEX threat_actor_profile_stix_id ON threat_actor_profile (stix_id) WHERE stix_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
