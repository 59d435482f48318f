import type { MigrationInterface, QueryRunner } from "typeorm";

/** When the alerts that are there already are compared with an indicator, and when what is held back is returned for it. Those recorded of late still have both before them. */
export class CompareAnew1797910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE indicator ADD compares_alerts_at timestamptz, ADD returns_alerts_at timestamptz;
      UPDATE indicator
      SET compares_alerts_at = GREATEST(valid_from, now()),
          returns_alerts_at = CASE WHEN handling <> 'AMBER_STRICT' THEN GREATEST(valid_from, now()) END
      WHERE state = 'ACTIVE' AND handling <> 'RED' AND recorded_at > now() - interval '30 days';`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
