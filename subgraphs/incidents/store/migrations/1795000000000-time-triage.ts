import type { MigrationInterface, QueryRunner } from "typeorm";

/** Before all ids. */
const noId = "00000000-0000-0000-0000-000000000000";

/**
 * An alert that nobody has acknowledged is to be triaged in a time that goes by how bad its source says that it is. What waits already has
 * that time from the update on, and what a rule holds back once the rule lets it go: nothing is overdue because of it. So many are changed
 * at a time that nobody waits long for one of them; what replicas of the release before still take in gets its time when it is reported
 * again.
 */
export class TimeTriage1795000000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // Once more from the beginning for what somebody held, until nothing is left that nobody holds.
    while (await this.timeAll(runner));
  }

  /** Goes through the alerts by their ids, so that each is looked at once. */
  private async timeAll(runner: QueryRunner): Promise<boolean> {
    let last = noId;
    for (;;) {
      const [timed] = (await runner.query(
        `WITH few AS (
           SELECT id FROM alert
           WHERE state = 'RECEIVED' AND triage_due_at IS NULL AND acknowledged_at IS NULL AND suppressed_at IS NULL
             AND id > CAST($1 AS uuid)
           ORDER BY id LIMIT 5000 FOR UPDATE SKIP LOCKED),
         timed AS (
           UPDATE alert SET triage_due_at = now() + CASE reported_severity
             WHEN 'CRITICAL' THEN interval '30 minutes'
             WHEN 'HIGH' THEN interval '1 hour'
             WHEN 'LOW' THEN interval '1 day'
             WHEN 'INFORMATIONAL' THEN interval '3 days'
             ELSE interval '4 hours' END
           FROM few WHERE alert.id = few.id)
         SELECT id FROM few ORDER BY id DESC LIMIT 1`,
        [last],
      )) as readonly { readonly id: string }[];
      if (!timed) return last !== noId;
      last = timed.id;
    }
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
