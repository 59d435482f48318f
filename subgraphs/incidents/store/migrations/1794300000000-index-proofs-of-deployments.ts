import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What the proofs of monitoring are listed by, latest first: a rule may have thousands of alerts. */
export class IndexProofsOfDeployments1794300000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "detection_proof_listed",
      "detection_proof (monitoring_deployment_id, id) WHERE stands AND monitoring_deployment_id IS NOT NULL",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
