import type { MigrationInterface, QueryRunner } from "typeorm";

const restsOn = `
  alert_ids    uuid[] NOT NULL,
  evidence_ids uuid[] NOT NULL,
  finding_ids  uuid[] NOT NULL`;

/** The techniques that were observed in incidents, and the hypotheses about what happened, with what speaks for and against each. */
export class AnalyseIncidents1792300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE observed_technique (
        incident_id       uuid NOT NULL REFERENCES incident,
        id                uuid NOT NULL,
        version           integer NOT NULL,
        state             text NOT NULL,
        technique_id      text NOT NULL,
        tactic            text NOT NULL,
        service_id        uuid,
        first_seen_at     timestamptz NOT NULL,
        last_seen_at      timestamptz CHECK (last_seen_at >= first_seen_at),
        confidence        text NOT NULL,
        basis             text NOT NULL,
        ${restsOn},
        writings          integer NOT NULL CHECK (writings > 0),
        recorded_by_id    uuid NOT NULL,
        recorded_by_name  text NOT NULL,
        recorded_at       timestamptz NOT NULL,
        withdrawn_by_id   uuid,
        withdrawn_at      timestamptz,
        withdrawal_reason text,
        PRIMARY KEY (incident_id, id),
        CHECK ((state = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL))
      );
      CREATE INDEX observed_technique_id ON observed_technique (id);
      CREATE INDEX observed_technique_technique ON observed_technique (technique_id, incident_id) WHERE state = 'OBSERVED';

      CREATE TABLE observed_technique_version (
        incident_id           uuid NOT NULL,
        id                    uuid NOT NULL,
        observed_technique_id uuid NOT NULL,
        number                integer NOT NULL CHECK (number > 0),
        service_id            uuid,
        first_seen_at         timestamptz NOT NULL,
        last_seen_at          timestamptz,
        confidence            text NOT NULL,
        basis                 text NOT NULL,
        ${restsOn},
        reason                text,
        written_by_id         uuid NOT NULL,
        written_by_name       text NOT NULL,
        written_at            timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        UNIQUE (incident_id, observed_technique_id, number),
        FOREIGN KEY (incident_id, observed_technique_id) REFERENCES observed_technique
      );

      CREATE TABLE hypothesis (
        incident_id     uuid NOT NULL REFERENCES incident,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        statement       text NOT NULL,
        service_ids     uuid[] NOT NULL,
        for_count       integer NOT NULL CHECK (for_count >= 0),
        against_count   integer NOT NULL CHECK (against_count >= 0),
        decision_count  integer NOT NULL CHECK (decision_count >= 0),
        stated_by_id    uuid NOT NULL,
        stated_by_name  text NOT NULL,
        stated_at       timestamptz NOT NULL,
        decided_by_id   uuid,
        decided_at      timestamptz,
        decision_reason text,
        PRIMARY KEY (incident_id, id),
        CHECK ((decision_count = 0) = (decision_reason IS NULL)),
        CHECK (state = 'OPEN' OR decision_count > 0)
      );
      CREATE INDEX hypothesis_id ON hypothesis (id);

      CREATE TABLE hypothesis_point (
        incident_id   uuid NOT NULL,
        id            uuid NOT NULL,
        hypothesis_id uuid NOT NULL,
        sequence      integer NOT NULL CHECK (sequence > 0),
        bearing       text NOT NULL,
        text          text NOT NULL,
        ${restsOn},
        added_by_id   uuid NOT NULL,
        added_by_name text NOT NULL,
        added_at      timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        UNIQUE (incident_id, hypothesis_id, sequence),
        FOREIGN KEY (incident_id, hypothesis_id) REFERENCES hypothesis
      );

      CREATE TABLE hypothesis_decision (
        incident_id     uuid NOT NULL,
        id              uuid NOT NULL,
        hypothesis_id   uuid NOT NULL,
        number          integer NOT NULL CHECK (number > 0),
        outcome         text NOT NULL,
        reason          text NOT NULL,
        decided_by_id   uuid NOT NULL,
        decided_by_name text NOT NULL,
        decided_at      timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        UNIQUE (incident_id, hypothesis_id, number),
        FOREIGN KEY (incident_id, hypothesis_id) REFERENCES hypothesis
      );
    `);
    for (const table of ["observed_technique_version", "hypothesis_point", "hypothesis_decision"])
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
