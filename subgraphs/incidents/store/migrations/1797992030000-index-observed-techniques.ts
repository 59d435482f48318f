import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** Which techniques were seen in a service, one after the other, however often each was. */
export class IndexObservedTechniques1797992030000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "observed_technique_service",
      "observed_technique (service_id, technique_id, incident_id) WHERE state = 'OBSERVED'",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
