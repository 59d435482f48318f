import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What finds the incidents that are attributed to an adversary who has a profile. */
export class IndexAttributions1793200030000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "threat_actor_profile_of",
      "threat_actor (profile_id, id) WHERE profile_id IS NOT NULL",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
