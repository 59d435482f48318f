import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What requests for responsibilities are ordered by, and the times of which a stretch is listed. */
const indexes: Readonly<Record<string, string>> = {
  responsibility_request_requested: "responsibility_request (requested_at, id)",
  responsibility_request_expires: "responsibility_request (expires_at, id)",
};

export class IndexLists1791700030000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(indexes)) await createIndexConcurrently(runner, name, on);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
