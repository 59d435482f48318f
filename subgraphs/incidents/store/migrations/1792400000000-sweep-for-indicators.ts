import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Sweeps with indicators, services, results and hits. Those that were recorded as a text in an incident are sweeps that are completed: what
 * they do not say has a default, as it has for those that replicas of the release before record until they are replaced.
 */
export class SweepForIndicators1792400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE indicator_sweep
        ALTER COLUMN incident_id DROP NOT NULL,
        ADD COLUMN version              integer NOT NULL DEFAULT 1,
        ADD COLUMN state                text NOT NULL DEFAULT 'COMPLETED',
        ADD COLUMN handling             text NOT NULL DEFAULT 'AMBER',
        ADD COLUMN indicator_ids        uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN service_ids          uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN period_from          timestamptz,
        ADD COLUMN period_to            timestamptz,
        ADD COLUMN due_at               timestamptz,
        ADD COLUMN overdue_at           timestamptz,
        ADD COLUMN pending_count        integer NOT NULL DEFAULT 0,
        ADD COLUMN swept_count          integer NOT NULL DEFAULT 0,
        ADD COLUMN disputed_count       integer NOT NULL DEFAULT 0,
        ADD COLUMN confirmed_count      integer NOT NULL DEFAULT 0,
        ADD COLUMN not_applicable_count integer NOT NULL DEFAULT 0,
        ADD COLUMN unable_count         integer NOT NULL DEFAULT 0,
        ADD COLUMN overdue_count        integer NOT NULL DEFAULT 0,
        ADD COLUMN swept_by_name        text,
        ADD COLUMN ended_by_id          uuid,
        ADD COLUMN ended_by_name        text,
        ADD COLUMN ended_at             timestamptz,
        ADD COLUMN conclusions          text,
        ADD COLUMN gaps_reason          text,
        ADD CONSTRAINT indicator_sweep_indicator_ids_check CHECK (cardinality(indicator_ids) <= 1000) NOT VALID,
        ADD CONSTRAINT indicator_sweep_service_ids_check CHECK (cardinality(service_ids) <= 300) NOT VALID,
        ADD CONSTRAINT indicator_sweep_due CHECK (state <> 'OPEN' OR due_at IS NOT NULL) NOT VALID;

      CREATE TABLE service_sweep (
        indicator_sweep_id uuid NOT NULL REFERENCES indicator_sweep,
        id                 uuid NOT NULL,
        version            integer NOT NULL,
        status             text NOT NULL,
        service_id         uuid NOT NULL,
        due_at             timestamptz NOT NULL,
        overdue_at         timestamptz,
        reason             text,
        result_count       integer NOT NULL CHECK (result_count >= 0),
        match_count        integer NOT NULL CHECK (match_count >= 0),
        result_id          uuid,
        swept_at           timestamptz,
        judged_by_id       uuid,
        judged_by_name     text,
        judged_at          timestamptz,
        PRIMARY KEY (indicator_sweep_id, id),
        UNIQUE (indicator_sweep_id, service_id),
        CHECK (status NOT IN ('SWEPT', 'CONFIRMED', 'DISPUTED') OR result_id IS NOT NULL),
        CHECK (status NOT IN ('DISPUTED', 'NOT_APPLICABLE', 'UNABLE') OR reason IS NOT NULL)
      );
      CREATE INDEX service_sweep_id ON service_sweep (id);
      CREATE INDEX service_sweep_service ON service_sweep (service_id, id DESC);
      CREATE INDEX service_sweep_status ON service_sweep (status, id DESC);
      CREATE INDEX service_sweep_due ON service_sweep ((COALESCE(due_at, 'infinity')), id);
      CREATE INDEX service_sweep_overdue ON service_sweep (id) WHERE overdue_at IS NOT NULL;

      CREATE TABLE sweep_result (
        indicator_sweep_id uuid NOT NULL REFERENCES indicator_sweep,
        id                 uuid NOT NULL,
        version            integer NOT NULL,
        state              text NOT NULL,
        service_sweep_id   uuid NOT NULL,
        service_id         uuid NOT NULL,
        sequence           integer NOT NULL CHECK (sequence > 0),
        data_sources       text[] NOT NULL,
        period_from        timestamptz NOT NULL,
        period_to          timestamptz NOT NULL CHECK (period_to >= period_from),
        details            text,
        found_count        integer NOT NULL CHECK (found_count >= 0),
        content_hash       text NOT NULL,
        recorded_by_id     uuid NOT NULL,
        recorded_by_name   text NOT NULL,
        recorded_at        timestamptz NOT NULL,
        judged_by_id       uuid,
        judged_by_name     text,
        judged_at          timestamptz,
        dispute_reason     text,
        PRIMARY KEY (indicator_sweep_id, id),
        UNIQUE (indicator_sweep_id, service_sweep_id, sequence),
        CHECK ((state = 'RECORDED') = (judged_at IS NULL)),
        CHECK ((state = 'DISPUTED') = (dispute_reason IS NOT NULL))
      );
      CREATE INDEX sweep_result_id ON sweep_result (id);
      CREATE INDEX sweep_result_service_sweep ON sweep_result (indicator_sweep_id, service_sweep_id, id);

      CREATE TABLE sweep_hit (
        indicator_sweep_id uuid NOT NULL REFERENCES indicator_sweep,
        id                 uuid NOT NULL,
        sweep_result_id    uuid NOT NULL,
        service_id         uuid NOT NULL,
        indicator_id       uuid NOT NULL,
        count              integer NOT NULL CHECK (count > 0),
        first_seen_at      timestamptz NOT NULL,
        last_seen_at       timestamptz NOT NULL CHECK (last_seen_at >= first_seen_at),
        place              text,
        alert_id           uuid,
        PRIMARY KEY (indicator_sweep_id, id)
      );
      CREATE INDEX sweep_hit_id ON sweep_hit (id);
      CREATE INDEX sweep_hit_result ON sweep_hit (indicator_sweep_id, sweep_result_id, id);
      CREATE INDEX sweep_hit_found ON sweep_hit
        (indicator_sweep_id, service_id, indicator_id, first_seen_at, last_seen_at, count, (COALESCE(place, '')));

      -- Who judges a result is written once; nothing else of it is ever changed.
      CREATE TRIGGER sweep_result_kept
        BEFORE DELETE OR UPDATE OF indicator_sweep_id, id, service_sweep_id, service_id, sequence, data_sources, period_from, period_to,
          details, found_count, content_hash, recorded_by_id, recorded_at
        ON sweep_result FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER sweep_result_judged_once BEFORE UPDATE ON sweep_result
        FOR EACH ROW WHEN (OLD.judged_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER sweep_result_no_truncate BEFORE TRUNCATE ON sweep_result
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER sweep_hit_append_only BEFORE UPDATE OR DELETE ON sweep_hit
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER sweep_hit_no_truncate BEFORE TRUNCATE ON sweep_hit
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
