import type { MigrationInterface, QueryRunner } from "typeorm";

/** Questions and their answers, recommended eradications, notes of service teams, and hunts as records of their own. */
export class AskWhoKnows1791200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident ADD asked_team_ids uuid[] NOT NULL DEFAULT '{}';

      CREATE TABLE consultation (
        incident_id          uuid NOT NULL REFERENCES incident,
        id                   uuid NOT NULL,
        version              integer NOT NULL,
        state                text NOT NULL,
        service_id           uuid,
        question             text NOT NULL,
        background           text,
        is_privileged        boolean NOT NULL,
        is_for_legal         boolean NOT NULL,
        consulted_kind       text NOT NULL,
        consulted_function   text,
        consulted_team_ids   uuid[] NOT NULL,
        consulted_team_names text[] NOT NULL,
        consulted_person_id  uuid,
        consulted_name       text NOT NULL,
        requested_by_side    text,
        requested_by_id      uuid,
        requested_by_name    text,
        requested_at         timestamptz NOT NULL,
        due_at               timestamptz NOT NULL,
        settled_by_id        uuid,
        settled_by_name      text,
        settled_at           timestamptz,
        reason               text,
        PRIMARY KEY (incident_id, id),
        CHECK (cardinality(consulted_team_ids) = cardinality(consulted_team_names)),
        CHECK (cardinality(consulted_team_ids) > 0 OR consulted_person_id IS NOT NULL),
        CHECK ((requested_by_id IS NULL) = (requested_by_name IS NULL)),
        CHECK ((state = 'REQUESTED') = (settled_at IS NULL))
      );
      CREATE INDEX consultation_id ON consultation (id);
      CREATE INDEX consultation_requested ON consultation (incident_id) WHERE state = 'REQUESTED';

      CREATE TABLE consultation_answer (
        incident_id      uuid NOT NULL,
        id               uuid NOT NULL,
        consultation_id  uuid NOT NULL,
        text             text NOT NULL,
        answered_by_id   uuid NOT NULL,
        answered_by_name text NOT NULL,
        answered_at      timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        FOREIGN KEY (incident_id, consultation_id) REFERENCES consultation
      );
      CREATE INDEX consultation_answer_of ON consultation_answer (incident_id, consultation_id, id);

      CREATE TABLE recommendation (
        incident_id            uuid NOT NULL REFERENCES incident,
        id                     uuid NOT NULL,
        service_id             uuid NOT NULL,
        round                  integer NOT NULL CHECK (round > 0),
        version                integer NOT NULL,
        state                  text NOT NULL,
        text                   text NOT NULL,
        business_impact        text NOT NULL,
        confidence             text NOT NULL,
        recommended_by_id      uuid NOT NULL,
        recommended_by_name    text NOT NULL,
        recommended_at         timestamptz NOT NULL,
        lead_accepted_by_id    uuid,
        lead_accepted_by_name  text,
        lead_accepted_at       timestamptz,
        owner_accepted_by_id   uuid,
        owner_accepted_by_name text,
        owner_accepted_at      timestamptz,
        ended_by_id            uuid,
        ended_by_name          text,
        ended_at               timestamptz,
        reason                 text,
        PRIMARY KEY (incident_id, id),
        CHECK (state <> 'ACCEPTED' OR lead_accepted_at IS NOT NULL AND owner_accepted_at IS NOT NULL),
        CHECK (lead_accepted_by_id <> owner_accepted_by_id)
      );
      CREATE INDEX recommendation_id ON recommendation (id);
      CREATE INDEX recommendation_proposed ON recommendation (incident_id, service_id, round) WHERE state = 'PROPOSED';

      CREATE TABLE service_note (
        incident_id     uuid NOT NULL REFERENCES incident,
        id              uuid NOT NULL,
        service_id      uuid NOT NULL,
        version         integer NOT NULL,
        about           text NOT NULL,
        title           text NOT NULL,
        text            text NOT NULL,
        written_by_id   uuid NOT NULL,
        written_by_name text NOT NULL,
        written_at      timestamptz NOT NULL,
        edited_at       timestamptz,
        PRIMARY KEY (incident_id, id)
      );
      CREATE INDEX service_note_id ON service_note (id);
      CREATE INDEX service_note_of ON service_note (incident_id, service_id, id);

      CREATE TABLE service_note_version (
        incident_id     uuid NOT NULL,
        id              uuid NOT NULL,
        note_id         uuid NOT NULL,
        number          integer NOT NULL CHECK (number > 0),
        about           text NOT NULL,
        title           text NOT NULL,
        text            text NOT NULL,
        written_by_id   uuid NOT NULL,
        written_by_name text NOT NULL,
        written_at      timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        UNIQUE (incident_id, note_id, number),
        FOREIGN KEY (incident_id, note_id) REFERENCES service_note
      );

      CREATE TABLE hunt (
        incident_id    uuid NOT NULL REFERENCES incident,
        id             uuid NOT NULL,
        hypothesis     text NOT NULL,
        searched       text,
        findings       text NOT NULL,
        recorded_by_id uuid NOT NULL,
        recorded_at    timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
