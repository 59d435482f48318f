import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";
import { createRollups } from "../../../../platform/database/migrations/create-rollups.js";
import { markStaleDays, type StaleDays } from "../../../../platform/database/migrations/mark-stale-days.js";

/** What stale days, and what no line holds, are found by. */
const indexes: Readonly<Record<string, string>> = {
  follow_up_requested: "follow_up (requested_at) INCLUDE (id)",
  review_closed_names: `review USING gin (virtual_team_person_ids, asked_person_ids, asked_team_ids, service_ids)
    WHERE handling IN ('RED', 'AMBER_STRICT')`,
};

/** By table, which days a change of it makes stale. */
const stale: Readonly<Record<string, readonly StaleDays[]>> = {
  follow_up: [
    {
      kind: "FOLLOW_UP",
      columns: [
        ...["id", "review_id", "state", "kind", "nature", "priority", "service_id"],
        ...["requested_at", "prioritized_at", "verified_at"],
      ],
      moments: "requested_at FROM changed",
    },
  ],
  review: [
    {
      kind: "FOLLOW_UP",
      columns: ["id", "handling"],
      moments: "follow_up.requested_at FROM changed JOIN follow_up ON follow_up.review_id = changed.id",
      onlyUpdates: true,
    },
  ],
  // Whose a service is decides in the row of which team it counts.
  directory_service: [
    {
      kind: "FOLLOW_UP",
      columns: ["id", "owner_team_id"],
      moments: "follow_up.requested_at FROM changed JOIN follow_up ON follow_up.service_id = changed.id",
    },
  ],
};

/** Statistics are added up by day, so that they do not depend on how many rows there are. */
export class KeepRollups1791800060000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createRollups(runner);
    for (const [name, on] of Object.entries(indexes)) await createIndexConcurrently(runner, name, on);
    // From here on whatever is written marks its day: what was there before is marked after that.
    for (const [table, days] of Object.entries(stale)) await markStaleDays(runner, table, days);
    await runner.query(
      `INSERT INTO rollup_stale_day (kind, day)
       SELECT DISTINCT 'FOLLOW_UP', CAST(requested_at AT TIME ZONE 'UTC' AS date) FROM follow_up ON CONFLICT DO NOTHING`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
