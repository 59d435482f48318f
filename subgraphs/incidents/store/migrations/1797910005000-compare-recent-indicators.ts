import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Indicators of the last 30 days still have both before them. In a transaction of its own, which holds up nobody who reads them. A quarter of an hour
 * later, so that replicas of the release before, which know nothing of it, have handed in what they took meanwhile.
 */
export class CompareRecentIndicators1797910005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE indicator
      SET compares_alerts_at = GREATEST(valid_from, now() + interval '15 minutes'),
          returns_alerts_at = CASE WHEN handling <> 'AMBER_STRICT' THEN GREATEST(valid_from, now() + interval '15 minutes') END
      WHERE state = 'ACTIVE' AND handling <> 'RED' AND recorded_at > now() - interval '30 days'`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
