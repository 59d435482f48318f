import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What alerts are looked for by that their sources say; the empty lists of most stay out of it. */
const indexes: Readonly<Record<string, string>> = {
  alert_by_indicators: "alert USING gin (reported_indicators) WHERE reported_indicators <> '{}'",
  alert_by_techniques: "alert USING gin (technique_ids) WHERE technique_ids <> '{}'",
  alert_by_reported_techniques: "alert USING gin (reported_techniques) WHERE reported_techniques <> '{}'",
  alert_by_rules: "alert USING gin (reported_rules) WHERE reported_rules <> '{}'",
  alert_by_fingerprint: "alert USING hash (fingerprint) WHERE fingerprint IS NOT NULL",
  alert_acknowledged_by: "alert (acknowledged_by_id, id DESC) WHERE acknowledged_by_id IS NOT NULL",
};

export class FindAlertsByReports1794800010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(indexes)) await createIndexConcurrently(runner, name, on);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
