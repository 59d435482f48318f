import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/**
 * Orders obligations across incidents. What has no deadline counts as due at infinity, so that one row comparison finds where a page
 * begins. What is owed is little among all that ever was, and has indexes of its own.
 * A state that few are in, and a clock that few are by, are found without reading through all others.
 */
export class OrderOwedNotices1791620000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    const deadline = "(COALESCE(delayed_until, due_at, 'infinity'::timestamptz)), id";
    const start = "(COALESCE(started_at, 'infinity'::timestamptz)), id";
    for (const [name, columns] of [
      ["notification_obligation_owed_by_deadline", `${deadline}) WHERE (settled_at IS NULL`],
      ["notification_obligation_owed_by_start", `${start}) WHERE (settled_at IS NULL`],
      ["notification_obligation_by_deadline", deadline],
      ["notification_obligation_by_start", start],
      ["notification_obligation_by_state", "state, id"],
      ["notification_obligation_by_clock", "clock, id"],
      ["notification_obligation_by_settlement", "settled_at, id) WHERE (settled_at IS NOT NULL"],
    ] as const)
      await createIndexConcurrently(runner, name, `notification_obligation (${columns})`);
    await runner.query("DROP INDEX CONCURRENTLY IF EXISTS notification_obligation_owed");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
