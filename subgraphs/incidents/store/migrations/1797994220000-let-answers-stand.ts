import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a service has answered to one edition of a briefing stands for the next one, where that changes nothing for it. Replicas of the release before ask all. */
export class LetAnswersStand1797994220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE briefing_acknowledgement ADD answered_edition integer");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
