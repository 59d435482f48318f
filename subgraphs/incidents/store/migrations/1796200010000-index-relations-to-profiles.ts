import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What a profile is known by is found by it; and an indicator is related once to each profile, as it is to all else. */
export class IndexRelationsToProfiles1796200010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "indicator_relation_profile",
      "indicator_relation (profile_id, id) WHERE profile_id IS NOT NULL",
    );
    await createIndexConcurrently(
      runner,
      "indicator_relation_to_each_once",
      "indicator_relation (indicator_id, incident_id, alert_id, threat_actor_id, profile_id) NULLS NOT DISTINCT WHERE ended_at IS NULL",
      { unique: true },
    );
    await runner.query("ALTER TABLE indicator_relation VALIDATE CONSTRAINT indicator_relation_to_one");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
