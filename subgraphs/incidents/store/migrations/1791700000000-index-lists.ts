import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What incidents are listed by: the orders as their pages name them, and the filters of which few rows have a value. */
const indexes: Readonly<Record<string, string>> = {
  incident_priority: "incident (priority, id)",
  incident_declared: "incident ((COALESCE(declared_at, 'infinity')), id)",
  incident_ended: "incident ((COALESCE(ended_at, 'infinity')), id)",
  incident_handling: "incident (handling, id DESC)",
  incident_find: "incident (find, id DESC)",
  incident_review_state: "incident (review_state, id DESC)",
  incident_opened_by: "incident (opened_by_id, id DESC)",
  incident_legal_hold: "incident (id DESC) WHERE legal_hold",
  incident_virtual_team: "incident USING gin (virtual_team_person_ids)",
  incident_data_effects: "incident USING gin (customer_data_effects)",
  alert_disposition: "alert (disposition, id DESC)",
  alert_reported_by: "alert (reported_by_id, id DESC)",
  alert_received: "alert (received_at)",
};

export class IndexLists1791700000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(indexes)) await createIndexConcurrently(runner, name, on);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
