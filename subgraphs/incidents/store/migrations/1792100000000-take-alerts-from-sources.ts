import type { MigrationInterface, QueryRunner } from "typeorm";

/** Sources hand alerts in by keys of their own, and an alert says how often it was reported, by whom, and how bad it is. */
export class TakeAlertsFromSources1792100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The index by who noticed an alert had the name that the table of sources has now.
      ALTER INDEX IF EXISTS alert_source RENAME TO alert_noticed_by;

      CREATE TABLE alert_source (
        id               uuid PRIMARY KEY,
        version          integer NOT NULL,
        state            text NOT NULL,
        name             text NOT NULL,
        format           text NOT NULL,
        mapping          jsonb,
        routes           jsonb NOT NULL,
        service_id       uuid,
        service_ids      uuid[] NOT NULL,
        noticed_by       text NOT NULL,
        handling         text NOT NULL,
        registered_by_id uuid NOT NULL,
        registered_at    timestamptz NOT NULL,
        CHECK ((format = 'GENERIC_JSON') = (mapping IS NOT NULL))
      );
      CREATE INDEX alert_source_state ON alert_source (state, id DESC);
      CREATE INDEX alert_source_services ON alert_source USING gin (service_ids);

      CREATE TABLE alert_source_key (
        alert_source_id uuid NOT NULL REFERENCES alert_source,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        salt            text NOT NULL,
        hash            text NOT NULL,
        issued_by_id    uuid NOT NULL,
        issued_at       timestamptz NOT NULL,
        expires_at      timestamptz,
        PRIMARY KEY (alert_source_id, id)
      );
      CREATE INDEX alert_source_key_id ON alert_source_key (id);

      CREATE TABLE alert_fingerprint (
        alert_source_id uuid NOT NULL REFERENCES alert_source,
        fingerprint     text NOT NULL,
        PRIMARY KEY (alert_source_id, fingerprint)
      );

      CREATE TABLE alert_batch (
        id              uuid PRIMARY KEY,
        version         integer NOT NULL,
        operation       text NOT NULL,
        alert_source_id uuid REFERENCES alert_source,
        performed_by_id uuid NOT NULL,
        performed_at    timestamptz NOT NULL,
        sha256          text NOT NULL,
        items           jsonb NOT NULL,
        alert_ids       uuid[] NOT NULL
      );

      ALTER TABLE alert
        ADD handling           text NOT NULL DEFAULT 'AMBER',
        ADD alert_source_id    uuid REFERENCES alert_source,
        ADD fingerprint        text,
        ADD count              integer NOT NULL DEFAULT 1,
        ADD last_seen_at       timestamptz NOT NULL DEFAULT now(),
        ADD resolved_at        timestamptz,
        ADD refired_at         text[] NOT NULL DEFAULT '{}',
        ADD flapping_until     timestamptz,
        ADD reported_severity  text,
        ADD severity_rank      integer NOT NULL DEFAULT -1,
        ADD reported_techniques text[] NOT NULL DEFAULT '{}',
        ADD reported_indicators text[] NOT NULL DEFAULT '{}',
        ADD former_alert_id    uuid REFERENCES alert,
        ADD superseded_at      timestamptz,
        ADD acknowledged_at    timestamptz,
        ADD acknowledged_by_id uuid,
        ADD triage_due_at      timestamptz;
      ALTER TABLE alert ADD CHECK ((alert_source_id IS NULL) = (fingerprint IS NULL)) NOT VALID;

      -- As it is read: an alert of an incident as the incident, and where its own marking is for fewer than all responders, by that.
      CREATE FUNCTION marking_of_alert(alert_id uuid) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT CASE
          WHEN alert.incident_id IS NULL THEN alert.handling
          WHEN 'RED' IN (alert.handling, incident.handling) THEN 'RED'
          WHEN 'AMBER_STRICT' IN (alert.handling, incident.handling) THEN 'AMBER_STRICT'
          ELSE incident.handling
        END
        FROM alert LEFT JOIN incident ON incident.id = alert.incident_id WHERE alert.id = alert_id
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
