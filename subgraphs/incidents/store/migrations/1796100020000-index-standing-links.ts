import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** A precursor has one link to an incident that stands, and any number that were withdrawn. */
export class IndexStandingLinks1796100020000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "precursor_link_standing",
      "precursor_link (precursor_id, incident_id) WHERE withdrawn_at IS NULL",
      { unique: true },
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
