import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An alert that nobody has acknowledged is to be triaged in a time that goes by how bad its source says that it is. What waits already has
 * that time from the update on: nothing is overdue because of it. So many are changed at a time that nobody waits long for one of them;
 * what replicas of the release before still take in gets its time when it is reported again.
 */
export class TimeTriage1795000000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    let changed: number;
    do {
      const [, count] = (await runner.query(`
        UPDATE alert SET triage_due_at = now() + CASE reported_severity
          WHEN 'CRITICAL' THEN interval '30 minutes'
          WHEN 'HIGH' THEN interval '1 hour'
          WHEN 'LOW' THEN interval '1 day'
          WHEN 'INFORMATIONAL' THEN interval '3 days'
          ELSE interval '4 hours' END
        WHERE id IN (
          SELECT id FROM alert WHERE state = 'RECEIVED' AND triage_due_at IS NULL AND acknowledged_at IS NULL
          LIMIT 5000 FOR UPDATE SKIP LOCKED)`)) as [unknown, number];
      changed = count;
    } while (changed > 0);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
