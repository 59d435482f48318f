import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexPeopleByTeam1797400020000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // The incidents of a team are those that its people hold a role in: without it, whoever asks for them reads everybody there is.
    await createIndexConcurrently(runner, "directory_person_teams", "directory_person USING gin (team_ids)");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
