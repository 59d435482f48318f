import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What coverage finds the first proof by, and a judged alert its proofs. */
const indexes: Readonly<Record<string, string>> = {
  detection_proof_deployment:
    "detection_proof (monitoring_deployment_id, technique_id, proven_at) WHERE stands AND monitoring_deployment_id IS NOT NULL",
  detection_proof_requirement:
    "detection_proof (detection_requirement_id, technique_id, proven_at) WHERE stands AND monitoring_deployment_id IS NULL",
  detection_proof_alert: "detection_proof (alert_id)",
};

export class IndexProofs1793400010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(indexes)) await createIndexConcurrently(runner, name, on);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
