import type { MigrationInterface, QueryRunner } from "typeorm";

/** The organization: teams, people, services, who is on call, and which services are attested to be ready. */
export class CreateTeams1767398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE team (
        id               uuid PRIMARY KEY,
        version          integer NOT NULL,
        key              text NOT NULL UNIQUE,
        name             text NOT NULL,
        function         text NOT NULL,
        description      text NOT NULL,
        responsibilities text[] NOT NULL
      );
      CREATE INDEX team_name ON team (name, id);
      CREATE INDEX team_responsibilities ON team USING gin (responsibilities);

      CREATE TABLE person (
        id       uuid PRIMARY KEY,
        version  integer NOT NULL,
        key      text NOT NULL UNIQUE,
        subject  text NOT NULL,
        kind     text NOT NULL CHECK (kind IN ('PERSON', 'SERVICE_ACCOUNT')),
        name     text NOT NULL,
        email    text NOT NULL,
        team_ids uuid[] NOT NULL,
        -- Deferred, so that one import can let two people swap their subjects.
        CONSTRAINT person_subject UNIQUE (subject) DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX person_name ON person (name, id);
      CREATE INDEX person_teams ON person USING gin (team_ids);

      CREATE TABLE service (
        id            uuid PRIMARY KEY,
        version       integer NOT NULL,
        key           text NOT NULL UNIQUE,
        name          text NOT NULL,
        kind          text NOT NULL CHECK (kind IN ('CORE', 'DEPENDENCY')),
        description   text NOT NULL,
        owner_team_id uuid NOT NULL REFERENCES team
      );
      CREATE INDEX service_name ON service (name, id);
      CREATE INDEX service_owner ON service (owner_team_id);

      CREATE TABLE on_call_rotation (
        id              uuid PRIMARY KEY,
        version         integer NOT NULL,
        key             text NOT NULL UNIQUE,
        team_id         uuid NOT NULL REFERENCES team,
        name            text NOT NULL,
        time_zone       text NOT NULL,
        starts_at       timestamptz NOT NULL,
        shift_hours     integer NOT NULL CHECK (shift_hours > 0),
        participant_ids uuid[] NOT NULL
      );
      CREATE INDEX on_call_rotation_name ON on_call_rotation (name, id);
      CREATE INDEX on_call_rotation_team ON on_call_rotation (team_id);

      CREATE TABLE on_call_override (
        id             uuid PRIMARY KEY,
        rotation_id    uuid NOT NULL REFERENCES on_call_rotation,
        person_id      uuid NOT NULL REFERENCES person,
        "from"         timestamptz NOT NULL,
        until          timestamptz NOT NULL,
        reason         text NOT NULL,
        recorded_by_id uuid NOT NULL REFERENCES person,
        recorded_at    timestamptz NOT NULL,
        CHECK (until > "from")
      );
      CREATE INDEX on_call_override_rotation ON on_call_override (rotation_id, until);
      CREATE TRIGGER on_call_override_append_only BEFORE UPDATE OR DELETE ON on_call_override
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE readiness_attestation (
        id             uuid PRIMARY KEY,
        service_id     uuid NOT NULL REFERENCES service,
        statement      text NOT NULL,
        open_issues    text[] NOT NULL,
        attested_by_id uuid NOT NULL REFERENCES person,
        attested_at    timestamptz NOT NULL,
        valid_until    timestamptz NOT NULL,
        CHECK (valid_until > attested_at)
      );
      CREATE INDEX readiness_attestation_service ON readiness_attestation (service_id, id DESC);
      CREATE TRIGGER readiness_attestation_append_only BEFORE UPDATE OR DELETE ON readiness_attestation
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE organization_import (
        id          uuid PRIMARY KEY,
        digest      text NOT NULL,
        content     jsonb NOT NULL,
        imported_at timestamptz NOT NULL
      );
      CREATE TRIGGER organization_import_append_only BEFORE UPDATE OR DELETE ON organization_import
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
