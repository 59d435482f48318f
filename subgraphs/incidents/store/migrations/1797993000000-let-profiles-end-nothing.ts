import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a profile names is related to it by whoever names it. The trigger that did so for replicas of the release before goes: it ended what the author of
 * an amendment cannot read, and said that another had.
 */
export class LetProfilesEndNothing1797993000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER IF EXISTS threat_actor_profile_names_carried_over ON threat_actor_profile;
      DROP FUNCTION IF EXISTS relate_what_profile_names();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
