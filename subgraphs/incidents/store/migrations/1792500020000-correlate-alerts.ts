import type { MigrationInterface, QueryRunner } from "typeorm";

/** Alerts that are suggested to belong together, and which have yet to be compared with others. */
export class CorrelateAlerts1792500020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alert_correlation (
        id              uuid PRIMARY KEY,
        version         integer NOT NULL,
        state           text NOT NULL,
        anchors         text[] NOT NULL,
        reasons         jsonb NOT NULL,
        score           integer NOT NULL CHECK (score BETWEEN 0 AND 100),
        service_ids     uuid[] NOT NULL,
        alert_ids       uuid[] NOT NULL CHECK (cardinality(alert_ids) BETWEEN 1 AND 20),
        correlated_incident_id uuid,
        suggested_at    timestamptz NOT NULL,
        lapses_at       timestamptz NOT NULL,
        decided_by_id   uuid,
        decided_at      timestamptz,
        decision_reason text,
        CHECK ((state IN ('ACCEPTED', 'REFUSED')) = (decided_at IS NOT NULL AND decided_by_id IS NOT NULL)),
        CHECK ((state = 'REFUSED') = (decision_reason IS NOT NULL))
      );
      CREATE INDEX alert_correlation_state ON alert_correlation (state, id DESC);
      CREATE INDEX alert_correlation_score ON alert_correlation (score, id);
      CREATE INDEX alert_correlation_open ON alert_correlation (lapses_at) WHERE state = 'SUGGESTED';
      CREATE INDEX alert_correlation_anchors ON alert_correlation USING gin (anchors);
      CREATE INDEX alert_correlation_services ON alert_correlation USING gin (service_ids);
      CREATE INDEX alert_correlation_alerts ON alert_correlation USING gin (alert_ids);

      ALTER TABLE alert ADD awaits_correlation boolean NOT NULL DEFAULT false;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
