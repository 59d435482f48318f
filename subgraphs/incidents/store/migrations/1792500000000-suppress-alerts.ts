import type { MigrationInterface, QueryRunner } from "typeorm";

/** Rules that hold alerts back from the queue, and which alerts they hold back. */
export class SuppressAlerts1792500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alert_suppression (
        id               uuid PRIMARY KEY,
        version          integer NOT NULL,
        state            text NOT NULL,
        service_id       uuid NOT NULL,
        alert_source_ids uuid[] NOT NULL,
        title_contains   text,
        fingerprints     text[] NOT NULL,
        techniques       text[] NOT NULL,
        severity_at_most text NOT NULL,
        includes_unrated boolean NOT NULL,
        reason           text NOT NULL,
        created_by_id    uuid NOT NULL,
        created_at       timestamptz NOT NULL,
        agreed_by_id     uuid CHECK (agreed_by_id <> created_by_id),
        in_force_from    timestamptz,
        ends_at          timestamptz NOT NULL,
        extended_by_id   uuid,
        extended_at      timestamptz,
        extension_reason text,
        ended_by_id      uuid,
        ended_at         timestamptz,
        end_reason       text,
        CHECK (state <> 'IN_FORCE' OR in_force_from IS NOT NULL),
        CHECK (state <> 'IN_FORCE' OR agreed_by_id IS NOT NULL
          OR (severity_at_most IN ('INFORMATIONAL', 'LOW', 'MEDIUM') AND NOT includes_unrated)),
        CHECK ((state = 'ENDED') = (ended_at IS NOT NULL AND end_reason IS NOT NULL))
      );
      CREATE INDEX alert_suppression_service ON alert_suppression (service_id, id DESC);
      CREATE INDEX alert_suppression_state ON alert_suppression (state, id DESC);
      CREATE INDEX alert_suppression_end ON alert_suppression (ends_at, id);
      CREATE INDEX alert_suppression_open ON alert_suppression (service_id, ends_at) WHERE state IN ('PROPOSED', 'IN_FORCE');
      CREATE INDEX alert_suppression_due ON alert_suppression (ends_at) WHERE state IN ('PROPOSED', 'IN_FORCE');

      ALTER TABLE alert
        ADD suppressed_by_id uuid REFERENCES alert_suppression,
        ADD suppressed_at    timestamptz;
      ALTER TABLE alert ADD CHECK (suppressed_at IS NULL OR suppressed_by_id IS NOT NULL) NOT VALID;

      -- A program of the version before knows of no rules: what it changes so that a rule would hold it back no more is held back no more.
      CREATE FUNCTION release_alert() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.state <> 'RECEIVED' OR NEW.acknowledged_at IS NOT NULL OR NEW.incident_id IS NOT NULL
          OR NEW.severity_rank > (
            SELECT array_position(ARRAY['INFORMATIONAL', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], rule.severity_at_most) - 1
            FROM alert_suppression AS rule WHERE rule.id = NEW.suppressed_by_id)
        THEN NEW.suppressed_at := NULL;
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER release_alert BEFORE UPDATE OF state, acknowledged_at, incident_id, severity_rank ON alert
        FOR EACH ROW WHEN (NEW.suppressed_at IS NOT NULL) EXECUTE FUNCTION release_alert();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
