import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was judged wrongly of alerts and put right, and since when an alert is part of its incident. */
export class CorrectAlerts1794500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alert ADD linked_at timestamptz;

      CREATE TABLE alert_correction (
        alert_id                  uuid NOT NULL REFERENCES alert,
        id                        uuid NOT NULL,
        kind                      text NOT NULL,
        reason                    text NOT NULL,
        former_disposition        text,
        former_disposition_reason text,
        former_tuning             text,
        former_triage_findings    text,
        former_service_id         uuid,
        corrected_by_id           uuid NOT NULL,
        corrected_at              timestamptz NOT NULL,
        PRIMARY KEY (alert_id, id),
        CHECK ((kind = 'REROUTED') = (former_service_id IS NOT NULL))
      );
      CREATE TRIGGER alert_correction_append_only BEFORE UPDATE OR DELETE ON alert_correction
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER alert_correction_no_truncate BEFORE TRUNCATE ON alert_correction
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
