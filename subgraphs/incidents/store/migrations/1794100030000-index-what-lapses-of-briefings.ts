import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What finds the briefings that expire before all have answered, what waits for an answer, and those of a priority that are valid. */
export class IndexWhatLapsesOfBriefings1794100030000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(
      runner,
      "threat_briefing_to_lapse",
      "threat_briefing (valid_until) WHERE state = 'PUBLISHED' AND pending_count > 0",
    );
    await createIndexConcurrently(
      runner,
      "briefing_acknowledgement_pending",
      "briefing_acknowledgement (service_id, threat_briefing_id) WHERE state = 'PENDING'",
    );
    await createIndexConcurrently(runner, "threat_briefing_urgent", "threat_briefing (priority, valid_until)");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
