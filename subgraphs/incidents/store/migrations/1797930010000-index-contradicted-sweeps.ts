import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** The services in which something was found that their teams have still to judge, though no result speaks for them any more. */
export class IndexContradictedSweeps1797930010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "service_sweep_contradicted",
      "service_sweep (indicator_sweep_id, id) WHERE status IN ('DISPUTED', 'NOT_APPLICABLE', 'UNABLE') AND match_count > 0",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
