import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** Monitoring is found by its environment in whatever letters, as environments are told apart everywhere. */
export class FindMonitoringInAnyLetters1797980000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "monitoring_deployment_environment_letters",
      "monitoring_deployment (lower(environment), id)",
    );
    await runner.query("DROP INDEX CONCURRENTLY IF EXISTS monitoring_deployment_environment");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
