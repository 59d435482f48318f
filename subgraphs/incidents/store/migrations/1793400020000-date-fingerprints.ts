import type { MigrationInterface, QueryRunner } from "typeorm";

/** When a source told of a fingerprint last: one that it tells of no longer need not be kept. Those that are there count as told of now. */
export class DateFingerprints1793400020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE alert_fingerprint ADD COLUMN last_seen_at timestamptz NOT NULL DEFAULT now()");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
