import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Indicators of compromise as records of their own, with what they are related to, where they were seen, and what was taken in together.
 * One value is one record for the same readers, and not one for everybody: whoever records what a record says that they may not read
 * learns nothing of it.
 */
export class KeepIndicators1792000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE indicator (
        id                     uuid PRIMARY KEY,
        version                integer NOT NULL,
        state                  text NOT NULL,
        type                   text NOT NULL,
        value                  text NOT NULL CHECK (length(value) BETWEEN 1 AND 20000),
        value_hash             text NOT NULL,
        kept_for               text NOT NULL,
        description            text,
        handling               text NOT NULL,
        source                 text NOT NULL,
        confidence             integer CHECK (confidence BETWEEN 0 AND 100),
        valid_from             timestamptz NOT NULL,
        valid_until            timestamptz CHECK (valid_until > valid_from),
        service_ids            uuid[] NOT NULL,
        stix_id                text,
        recorded_by_id         uuid NOT NULL,
        recorded_by_name       text NOT NULL,
        recorded_at            timestamptz NOT NULL,
        marked_by_id           uuid NOT NULL,
        amended_at             timestamptz,
        false_positive_by_id   uuid,
        false_positive_by_name text,
        false_positive_at      timestamptz,
        false_positive_reason  text,
        cleared_at             timestamptz,
        clearing_reason        text,
        withdrawn_by_id        uuid,
        withdrawn_at           timestamptz,
        withdrawal_reason      text,
        CHECK (state <> 'FALSE_POSITIVE' OR false_positive_reason IS NOT NULL),
        CHECK ((state = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX indicator_known ON indicator (value_hash, type, kept_for) WHERE state <> 'WITHDRAWN';
      CREATE INDEX indicator_value ON indicator (value_hash);
      CREATE INDEX indicator_type ON indicator (type, id);
      CREATE INDEX indicator_handling ON indicator (handling, id);
      CREATE INDEX indicator_state ON indicator (state, id) WHERE state <> 'ACTIVE';
      CREATE INDEX indicator_recorded ON indicator (recorded_at, id);
      CREATE INDEX indicator_ends ON indicator (COALESCE(valid_until, 'infinity'), id);
      CREATE INDEX indicator_services ON indicator USING gin (service_ids);
      CREATE INDEX indicator_recorder ON indicator (recorded_by_id, id);
      CREATE INDEX indicator_source ON indicator (source, id);
      CREATE INDEX indicator_confidence ON indicator (COALESCE(confidence, -1), id);
      CREATE INDEX indicator_stix ON indicator (stix_id) WHERE stix_id IS NOT NULL;

      CREATE TABLE indicator_relation (
        indicator_id    uuid NOT NULL REFERENCES indicator,
        id              uuid NOT NULL,
        incident_id     uuid,
        alert_id        uuid,
        threat_actor_id uuid,
        reason          text,
        stix_id         text,
        related_by_id   uuid NOT NULL,
        related_by_name text NOT NULL,
        related_at      timestamptz NOT NULL,
        ended_by_id     uuid,
        ended_at        timestamptz,
        end_reason      text,
        PRIMARY KEY (indicator_id, id),
        CHECK (CASE WHEN threat_actor_id IS NULL THEN num_nonnulls(incident_id, alert_id) = 1
                    ELSE incident_id IS NOT NULL AND alert_id IS NULL END),
        CHECK ((ended_at IS NULL) = (end_reason IS NULL))
      );
      CREATE INDEX indicator_relation_id ON indicator_relation (id);
      CREATE INDEX indicator_relation_incident ON indicator_relation (incident_id, id) WHERE incident_id IS NOT NULL;
      CREATE INDEX indicator_relation_alert ON indicator_relation (alert_id, id) WHERE alert_id IS NOT NULL;
      CREATE INDEX indicator_relation_actor ON indicator_relation (threat_actor_id, id) WHERE threat_actor_id IS NOT NULL;
      CREATE UNIQUE INDEX indicator_relation_once ON indicator_relation
        (indicator_id, incident_id, alert_id, threat_actor_id) NULLS NOT DISTINCT WHERE ended_at IS NULL;

      CREATE TABLE indicator_sighting (
        indicator_id     uuid NOT NULL REFERENCES indicator,
        id               uuid NOT NULL,
        service_id       uuid,
        incident_id      uuid,
        alert_id         uuid,
        first_seen_at    timestamptz NOT NULL,
        last_seen_at     timestamptz NOT NULL,
        count            integer NOT NULL CHECK (count > 0),
        place            text,
        stix_id          text,
        recorded_by_id   uuid NOT NULL,
        recorded_by_name text NOT NULL,
        recorded_at      timestamptz NOT NULL,
        PRIMARY KEY (indicator_id, id),
        CHECK (last_seen_at >= first_seen_at)
      );
      CREATE INDEX indicator_sighting_id ON indicator_sighting (id);
      CREATE INDEX indicator_sighting_seen ON indicator_sighting (indicator_id, last_seen_at, id);
      CREATE INDEX indicator_sighting_incident ON indicator_sighting (incident_id) WHERE incident_id IS NOT NULL;
      CREATE INDEX indicator_sighting_alert ON indicator_sighting (alert_id) WHERE alert_id IS NOT NULL;

      CREATE TABLE indicator_intake (
        id             uuid PRIMARY KEY,
        version        integer NOT NULL,
        source         text NOT NULL,
        count          integer NOT NULL,
        recorded_count integer NOT NULL,
        taken_by_id    uuid NOT NULL,
        taken_by_name  text NOT NULL,
        taken_at       timestamptz NOT NULL
      );

      CREATE TABLE indicator_intake_item (
        intake_id    uuid NOT NULL REFERENCES indicator_intake,
        id           uuid NOT NULL,
        place        integer NOT NULL,
        outcome      text NOT NULL,
        reason       text,
        stix_id      text,
        indicator_id uuid,
        PRIMARY KEY (intake_id, id),
        UNIQUE (intake_id, place)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
