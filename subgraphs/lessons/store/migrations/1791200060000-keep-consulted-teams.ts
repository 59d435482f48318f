import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who is asked about an incident may be a team: a review keeps which, since its members read it as they read the incident. */
export class KeepConsultedTeams1791200060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE review ADD asked_team_ids uuid[] NOT NULL DEFAULT '{}'");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
