import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "./create-index-concurrently.js";

/**
 * Finds the events of a subject, those on their way that narrow, and those that pass with time. These tables grow for
 * years, and are written meanwhile.
 */
export class IndexLedgers1769256000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(runner, "outbox_event_subject", "outbox_event (subject, sequence)");
    await createIndexConcurrently(
      runner,
      "inbox_event_last",
      "inbox_event (source, subject, sequence) WHERE NOT passes",
    );
    await createIndexConcurrently(runner, "inbox_event_passing", "inbox_event (received_at) WHERE passes");
    await runner.query("DROP INDEX CONCURRENTLY IF EXISTS inbox_event_received_at");
    await createIndexConcurrently(
      runner,
      "outbox_delivery_narrowing",
      "outbox_delivery (subscriber, subject, sequence) WHERE narrows",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
