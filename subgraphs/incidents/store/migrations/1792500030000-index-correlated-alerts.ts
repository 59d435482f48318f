import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What alerts are compared by. */
const indexes: Readonly<Record<string, string>> = {
  alert_awaits_correlation: "alert (id) WHERE awaits_correlation",
  alert_reported_indicators:
    "alert USING gin (reported_indicators) WHERE state <> 'CLOSED' AND reported_indicators <> '{}'",
};

export class IndexCorrelatedAlerts1792500030000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(indexes)) await createIndexConcurrently(runner, name, on);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
