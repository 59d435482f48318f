import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Threat briefings with their editions and what the teams of their services make of each; and what was required, swept or hunted because of one
 * says so. Replicas of the release before name none.
 */
export class BriefOnThreats1793200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE threat_briefing (
        id                 uuid PRIMARY KEY,
        version            integer NOT NULL,
        state              text NOT NULL,
        edition            integer NOT NULL CHECK (edition >= 0),
        handling           text NOT NULL,
        priority           integer NOT NULL CHECK (priority BETWEEN 1 AND 5),
        title              text NOT NULL,
        what_is_known      text NOT NULL,
        recommendation     text NOT NULL,
        technique_ids      text[] NOT NULL,
        indicator_ids      uuid[] NOT NULL CHECK (cardinality(indicator_ids) <= 100),
        service_ids        uuid[] NOT NULL CHECK (cardinality(service_ids) BETWEEN 1 AND 100),
        due_at             timestamptz NOT NULL,
        valid_until        timestamptz NOT NULL,
        pending_count      integer NOT NULL,
        acknowledged_count integer NOT NULL,
        not_relevant_count integer NOT NULL,
        overdue_count      integer NOT NULL,
        overdue_at         timestamptz,
        drafted_by_id      uuid NOT NULL,
        drafted_by_name    text NOT NULL,
        drafted_at         timestamptz NOT NULL,
        published_at       timestamptz,
        withdrawn_by_id    uuid,
        withdrawn_by_name  text,
        withdrawn_at       timestamptz,
        withdrawal_reason  text,
        CHECK ((edition = 0) = (published_at IS NULL)),
        CHECK (state <> 'DRAFT' OR edition = 0),
        CHECK (state <> 'PUBLISHED' OR edition > 0),
        CHECK ((state = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL))
      );
      CREATE INDEX threat_briefing_state ON threat_briefing (state, id DESC);
      CREATE INDEX threat_briefing_priority ON threat_briefing (priority, id);
      CREATE INDEX threat_briefing_due ON threat_briefing ((COALESCE(due_at, 'infinity')), id);
      CREATE INDEX threat_briefing_valid ON threat_briefing ((COALESCE(valid_until, 'infinity')), id);
      CREATE INDEX threat_briefing_validity ON threat_briefing (valid_until, id);
      -- What all have answered is looked at no more.
      CREATE INDEX threat_briefing_to_be_due ON threat_briefing (due_at)
        WHERE state = 'PUBLISHED' AND overdue_at IS NULL AND pending_count > 0;
      CREATE INDEX threat_briefing_overdue ON threat_briefing (id) WHERE overdue_at IS NOT NULL;
      CREATE INDEX threat_briefing_services ON threat_briefing USING gin (service_ids);
      CREATE INDEX threat_briefing_techniques ON threat_briefing USING gin (technique_ids);
      CREATE INDEX threat_briefing_indicators ON threat_briefing USING gin (indicator_ids);

      CREATE TABLE threat_briefing_edition (
        threat_briefing_id uuid NOT NULL REFERENCES threat_briefing,
        id                 uuid NOT NULL,
        number             integer NOT NULL CHECK (number > 0),
        handling           text NOT NULL,
        priority           integer NOT NULL,
        title              text NOT NULL,
        what_is_known      text NOT NULL,
        recommendation     text NOT NULL,
        technique_ids      text[] NOT NULL,
        indicator_ids      uuid[] NOT NULL,
        service_ids        uuid[] NOT NULL,
        due_at             timestamptz NOT NULL,
        valid_until        timestamptz NOT NULL,
        reason             text,
        published_by_id    uuid NOT NULL,
        published_by_name  text NOT NULL,
        published_at       timestamptz NOT NULL,
        PRIMARY KEY (threat_briefing_id, id),
        UNIQUE (threat_briefing_id, number),
        CHECK ((number = 1) = (reason IS NULL))
      );
      CREATE INDEX threat_briefing_edition_id ON threat_briefing_edition (id);
      CREATE TRIGGER threat_briefing_edition_append_only BEFORE UPDATE OR DELETE ON threat_briefing_edition
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER threat_briefing_edition_no_truncate BEFORE TRUNCATE ON threat_briefing_edition
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE briefing_acknowledgement (
        threat_briefing_id uuid NOT NULL REFERENCES threat_briefing,
        id                 uuid NOT NULL,
        version            integer NOT NULL,
        state              text NOT NULL,
        edition            integer NOT NULL CHECK (edition > 0),
        service_id         uuid NOT NULL,
        due_at             timestamptz NOT NULL,
        overdue_at         timestamptz,
        actions_taken      text,
        reason             text,
        answered_by_id     uuid,
        answered_by_name   text,
        answered_at        timestamptz,
        PRIMARY KEY (threat_briefing_id, id),
        UNIQUE (threat_briefing_id, edition, service_id),
        CHECK (state IN ('PENDING', 'LAPSED') OR answered_at IS NOT NULL),
        CHECK (state <> 'NOT_RELEVANT' OR reason IS NOT NULL),
        CHECK (state = 'PENDING' OR overdue_at IS NULL)
      );
      CREATE INDEX briefing_acknowledgement_id ON briefing_acknowledgement (id);
      CREATE INDEX briefing_acknowledgement_service ON briefing_acknowledgement (service_id, id DESC);
      CREATE INDEX briefing_acknowledgement_state ON briefing_acknowledgement (state, id DESC);
      CREATE INDEX briefing_acknowledgement_due ON briefing_acknowledgement ((COALESCE(due_at, 'infinity')), id);
      CREATE INDEX briefing_acknowledgement_overdue ON briefing_acknowledgement (id) WHERE overdue_at IS NOT NULL;

      ALTER TABLE detection_requirement ADD briefing_id uuid;
      ALTER TABLE indicator_sweep ADD briefing_id uuid;
      ALTER TABLE breach_hunt ADD briefing_id uuid;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
