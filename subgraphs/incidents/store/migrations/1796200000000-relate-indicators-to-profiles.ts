import type { MigrationInterface, QueryRunner } from "typeorm";

/** An indicator has to do with an adversary whom threat intelligence has a profile of. Replicas of the release before relate none. */
export class RelateIndicatorsToProfiles1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE indicator_relation ADD profile_id uuid;
      ALTER TABLE indicator_relation DROP CONSTRAINT indicator_relation_check;
      ALTER TABLE indicator_relation ADD CONSTRAINT indicator_relation_to_one CHECK (
        CASE WHEN threat_actor_id IS NULL THEN num_nonnulls(incident_id, alert_id, profile_id) = 1
             ELSE incident_id IS NOT NULL AND num_nonnulls(alert_id, profile_id) = 0 END) NOT VALID;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
