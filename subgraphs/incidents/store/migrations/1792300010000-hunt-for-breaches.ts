import type { MigrationInterface, QueryRunner } from "typeorm";

/** Hunts with a scope, queries, findings and an outcome. Those that were recorded as a text in an incident are carried over. */
export class HuntForBreaches1792300010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE breach_hunt (
        id              uuid PRIMARY KEY,
        version         integer NOT NULL,
        state           text NOT NULL,
        incident_id     uuid,
        handling        text NOT NULL,
        hypothesis      text NOT NULL,
        service_ids     uuid[] NOT NULL,
        period_from     timestamptz,
        period_to       timestamptz CHECK (period_to >= period_from),
        data_sources    text[] NOT NULL,
        technique_ids   text[] NOT NULL,
        query_count     integer NOT NULL CHECK (query_count >= 0),
        finding_count   integer NOT NULL CHECK (finding_count >= 0),
        opened_by_id    uuid NOT NULL,
        opened_by_name  text,
        opened_at       timestamptz NOT NULL,
        outcome         text,
        conclusions     text,
        concluded_by_id uuid,
        concluded_at    timestamptz,
        carried_from_id uuid,
        CHECK (state = 'OPEN' OR conclusions IS NOT NULL)
      );
      CREATE INDEX breach_hunt_incident ON breach_hunt (incident_id, id);
      CREATE UNIQUE INDEX breach_hunt_carried_from ON breach_hunt (carried_from_id);
      CREATE INDEX breach_hunt_state ON breach_hunt (state, id);
      CREATE INDEX breach_hunt_outcome ON breach_hunt (outcome, id);
      CREATE INDEX breach_hunt_services ON breach_hunt USING gin (service_ids);
      CREATE INDEX breach_hunt_techniques ON breach_hunt USING gin (technique_ids);

      CREATE TABLE hunt_query (
        breach_hunt_id   uuid NOT NULL REFERENCES breach_hunt,
        id               uuid NOT NULL,
        sequence         integer NOT NULL CHECK (sequence > 0),
        text             text NOT NULL,
        data_source      text,
        row_count        integer CHECK (row_count >= 0),
        hit_count        integer CHECK (hit_count >= 0),
        ran_at           timestamptz NOT NULL,
        recorded_by_id   uuid NOT NULL,
        recorded_by_name text,
        recorded_at      timestamptz NOT NULL,
        PRIMARY KEY (breach_hunt_id, id),
        UNIQUE (breach_hunt_id, sequence)
      );

      CREATE TABLE hunt_finding (
        breach_hunt_id   uuid NOT NULL REFERENCES breach_hunt,
        id               uuid NOT NULL,
        sequence         integer NOT NULL CHECK (sequence > 0),
        text             text NOT NULL,
        service_id       uuid NOT NULL,
        severity         text NOT NULL,
        recorded_by_id   uuid NOT NULL,
        recorded_by_name text NOT NULL,
        recorded_at      timestamptz NOT NULL,
        incident_id      uuid,
        linked_by_id     uuid,
        linked_at        timestamptz,
        PRIMARY KEY (breach_hunt_id, id),
        UNIQUE (breach_hunt_id, sequence),
        CHECK ((incident_id IS NULL) = (linked_at IS NULL))
      );
      CREATE INDEX hunt_finding_id ON hunt_finding (id);
      CREATE INDEX hunt_finding_incident ON hunt_finding (incident_id, id) WHERE incident_id IS NOT NULL;

      CREATE TRIGGER hunt_query_append_only BEFORE UPDATE OR DELETE ON hunt_query
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER hunt_query_no_truncate BEFORE TRUNCATE ON hunt_query
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      -- The incident is written once; nothing else of a finding is ever changed.
      CREATE TRIGGER hunt_finding_kept
        BEFORE DELETE OR UPDATE OF breach_hunt_id, id, sequence, text, service_id, severity, recorded_by_id, recorded_at
        ON hunt_finding FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER hunt_finding_linked_once BEFORE UPDATE ON hunt_finding
        FOR EACH ROW WHEN (OLD.incident_id IS NOT NULL) EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER hunt_finding_no_truncate BEFORE TRUNCATE ON hunt_finding
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
    // What replicas of the release before record, until they are replaced. Those of this one write both themselves. The trigger is there
    // before what was recorded earlier is carried over: nothing is recorded between the two.
    await runner.query(`
      CREATE FUNCTION carry_hunt_over() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        ${carriedOver("(SELECT NEW.*) AS written")};
        RETURN NULL;
      END $$;
      CREATE TRIGGER hunt_carried_over AFTER INSERT ON hunt FOR EACH ROW EXECUTE FUNCTION carry_hunt_over();
    `);
    await runner.query(carriedOver("hunt AS written"));
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}

/** An id as Cordon gives them (UUID version 7), for something of a moment: lists are in their order. */
const identifierOf = (moment: string) =>
  `CAST(lpad(to_hex(CAST(floor(extract(epoch FROM ${moment}) * 1000) AS bigint)), 12, '0') || '7' ||
     substr(md5(CAST(gen_random_uuid() AS text)), 1, 3) || '8' || substr(md5(CAST(gen_random_uuid() AS text)), 1, 15) AS uuid)`;

/** What carries over the hunts of a relation that are not yet: concluded, with where was looked as their one query. */
const carriedOver = (hunts: string) => `
  WITH carried AS (
    INSERT INTO breach_hunt (id, version, state, incident_id, handling, hypothesis, service_ids, data_sources, technique_ids,
      query_count, finding_count, opened_by_id, opened_at, conclusions, concluded_by_id, concluded_at, carried_from_id)
    SELECT ${identifierOf("written.recorded_at")}, 1, 'CONCLUDED', written.incident_id, 'AMBER_STRICT', written.hypothesis, '{}', '{}', '{}',
      CASE WHEN written.searched IS NULL THEN 0 ELSE 1 END, 0,
      written.recorded_by_id, written.recorded_at, written.findings, written.recorded_by_id, written.recorded_at, written.id
    FROM ${hunts}
    ON CONFLICT (carried_from_id) DO NOTHING
    RETURNING id, carried_from_id)
  INSERT INTO hunt_query (breach_hunt_id, id, sequence, text, ran_at, recorded_by_id, recorded_at)
  SELECT carried.id, gen_random_uuid(), 1, written.searched, written.recorded_at, written.recorded_by_id, written.recorded_at
  FROM carried JOIN ${hunts} ON written.id = carried.carried_from_id WHERE written.searched IS NOT NULL`;
