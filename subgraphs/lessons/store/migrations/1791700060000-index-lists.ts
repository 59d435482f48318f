import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

const due = "(COALESCE(due_on, 'infinity'::date)), id";
const priority = "(COALESCE(priority, 6)), id";
const isOpen = "state NOT IN ('RESOLVED', 'WILL_NOT_DO')";

/**
 * What lists are ordered by, as their pages name it, and the times of which a stretch is listed. Open follow-ups are few among all
 * that ever were, and have indexes of their own.
 */
const indexes: Readonly<Record<string, string>> = {
  review_opened: "review (opened_at, id)",
  lesson_recorded: "lesson (recorded_at, id)",
  follow_up_due: `follow_up (${due})`,
  follow_up_open_due: `follow_up (${due}) WHERE ${isOpen}`,
  follow_up_priority: `follow_up (${priority})`,
  follow_up_open_priority: `follow_up (${priority}) WHERE ${isOpen}`,
};

export class IndexLists1791700060000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(indexes)) await createIndexConcurrently(runner, name, on);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
