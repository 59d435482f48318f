import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * How alerts report what those of a suggestion have in common, by which it is found what else matches; and room for a hundred alerts. A
 * suggestion that a process of before has made since learns how from the next alert that matches.
 */
export class ShareOutSuggestions1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alert_correlation
        ADD reported_indicators text[] NOT NULL DEFAULT '{}',
        ADD reported_techniques text[] NOT NULL DEFAULT '{}',
        DROP CONSTRAINT alert_correlation_alert_ids_check,
        ADD CONSTRAINT alert_correlation_members CHECK (cardinality(alert_ids) BETWEEN 1 AND 100) NOT VALID;

      UPDATE alert_correlation AS suggestion
      SET reported_indicators = ARRAY(
            SELECT reason ->> 'value' FROM jsonb_array_elements(suggestion.reasons) AS reason
            WHERE reason ->> 'basis' <> 'SHARED_TECHNIQUE'),
          reported_techniques = ARRAY(
            SELECT reason ->> 'value' FROM jsonb_array_elements(suggestion.reasons) AS reason
            WHERE reason ->> 'basis' = 'SHARED_TECHNIQUE')
      WHERE state = 'SUGGESTED';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
