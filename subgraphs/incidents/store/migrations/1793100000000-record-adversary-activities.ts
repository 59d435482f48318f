import type { MigrationInterface, QueryRunner } from "typeorm";

const known = `
  service_id            uuid NOT NULL,
  began_at              timestamptz NOT NULL,
  ended_at              timestamptz CHECK (ended_at >= began_at),
  time_certainty        text NOT NULL,
  description           text NOT NULL,
  tactic                text,
  observed_technique_id uuid,
  assets                text[] NOT NULL,
  accounts              text[] NOT NULL,
  confidence            text NOT NULL,
  alert_ids             uuid[] NOT NULL,
  evidence_ids          uuid[] NOT NULL,
  finding_ids           uuid[] NOT NULL,
  indicator_ids         uuid[] NOT NULL`;

/** What the adversary did in incidents, act by act. */
export class RecordAdversaryActivities1793100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE adversary_activity (
        incident_id       uuid NOT NULL REFERENCES incident,
        id                uuid NOT NULL,
        version           integer NOT NULL,
        state             text NOT NULL,
        ${known},
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
      CREATE INDEX adversary_activity_id ON adversary_activity (id);
      -- The sequence is read by when each act began.
      CREATE INDEX adversary_activity_sequence ON adversary_activity (incident_id, began_at, id);

      CREATE TABLE adversary_activity_version (
        incident_id           uuid NOT NULL,
        id                    uuid NOT NULL,
        adversary_activity_id uuid NOT NULL,
        number                integer NOT NULL CHECK (number > 0),
        ${known},
        reason                text,
        written_by_id         uuid NOT NULL,
        written_by_name       text NOT NULL,
        written_at            timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        UNIQUE (incident_id, adversary_activity_id, number),
        FOREIGN KEY (incident_id, adversary_activity_id) REFERENCES adversary_activity
      );
      CREATE TRIGGER adversary_activity_version_append_only BEFORE UPDATE OR DELETE ON adversary_activity_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER adversary_activity_version_no_truncate BEFORE TRUNCATE ON adversary_activity_version
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
