import type { MigrationInterface, QueryRunner } from "typeorm";

/** Profiles of adversaries are withdrawn, or go on in another one. Replicas of the release before end none. */
export class EndActorProfiles1797994210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE threat_actor_profile
        ADD withdrawn_at      timestamptz,
        ADD withdrawn_by_id   uuid,
        ADD withdrawn_by_name text,
        ADD withdrawal_reason text,
        ADD merged_into_id    uuid;
      CREATE INDEX threat_actor_profile_merged ON threat_actor_profile (merged_into_id, id) WHERE merged_into_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
