import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What alerts are about: of all of them for lists, and by themselves of those that wait, and of those that belong to an incident, to compare others with. */
const indexes: Readonly<Record<string, string>> = {
  alert_by_entities: "alert USING gin (reported_entities) WHERE reported_entities <> '{}'",
  alert_waiting_by_entities:
    "alert USING gin (reported_entities) WHERE incident_id IS NULL AND state <> 'CLOSED' AND suppressed_at IS NULL AND reported_entities <> '{}'",
  alert_linked_by_entities:
    "alert USING gin (reported_entities) WHERE incident_id IS NOT NULL AND state <> 'CLOSED' AND reported_entities <> '{}'",
};

export class FindAlertsByEntities1797996010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(indexes)) await createIndexConcurrently(runner, name, on);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
