import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

export class IndexRedReviews1797400070000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // Statistics count what is RED for each viewer anew. Most of what names them is AMBER_STRICT, which the security side has in lines.
    await createIndexConcurrently(
      runner,
      "review_red_names",
      `review USING gin (virtual_team_person_ids, asked_person_ids, asked_team_ids, service_ids) WHERE handling = 'RED'`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
