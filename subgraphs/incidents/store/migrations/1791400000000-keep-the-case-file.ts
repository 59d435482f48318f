import type { MigrationInterface, QueryRunner } from "typeorm";

/** What responders keep beside the response itself: notes, links, tags, actors, next steps, and the room in which they meet. */
export class KeepTheCaseFile1791400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident
        ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
        ADD COLUMN next_steps text,
        ADD CHECK (cardinality(tags) <= 30) NOT VALID;

      CREATE TABLE note (
        incident_id     uuid NOT NULL REFERENCES incident,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        service_id      uuid,
        text            text NOT NULL CHECK (length(text) <= 50000),
        writings        integer NOT NULL CHECK (writings > 0),
        created_by_id   uuid NOT NULL,
        created_by_name text NOT NULL,
        created_at      timestamptz NOT NULL,
        edited_at       timestamptz,
        PRIMARY KEY (incident_id, id)
      );
      CREATE INDEX note_id ON note (id);

      CREATE TABLE note_version (
        incident_id     uuid NOT NULL,
        id              uuid NOT NULL,
        note_id         uuid NOT NULL,
        number          integer NOT NULL CHECK (number > 0),
        text            text NOT NULL,
        written_by_id   uuid NOT NULL,
        written_by_name text NOT NULL,
        written_at      timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        UNIQUE (incident_id, note_id, number),
        FOREIGN KEY (incident_id, note_id) REFERENCES note
      );

      CREATE TABLE case_link (
        incident_id     uuid NOT NULL REFERENCES incident,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        kind            text NOT NULL,
        url             text NOT NULL CHECK (url LIKE 'https://%' AND length(url) <= 2000),
        title           text NOT NULL,
        created_by_id   uuid NOT NULL,
        created_by_name text NOT NULL,
        created_at      timestamptz NOT NULL,
        removed_by_id   uuid,
        removed_at      timestamptz,
        removal_reason  text,
        PRIMARY KEY (incident_id, id),
        CHECK ((state = 'REMOVED') = (removed_at IS NOT NULL))
      );
      CREATE INDEX case_link_id ON case_link (id);

      CREATE TABLE threat_actor (
        incident_id       uuid NOT NULL REFERENCES incident,
        id                uuid NOT NULL,
        version           integer NOT NULL,
        state             text NOT NULL,
        name              text NOT NULL,
        aliases           text[] NOT NULL,
        motive            text,
        confidence        text NOT NULL,
        basis             text NOT NULL,
        writings          integer NOT NULL CHECK (writings > 0),
        named_by_id       uuid NOT NULL,
        named_by_name     text NOT NULL,
        named_at          timestamptz NOT NULL,
        withdrawn_by_id   uuid,
        withdrawn_at      timestamptz,
        withdrawal_reason text,
        PRIMARY KEY (incident_id, id),
        CHECK ((state = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL))
      );
      CREATE INDEX threat_actor_id ON threat_actor (id);

      CREATE TABLE threat_actor_version (
        incident_id     uuid NOT NULL,
        id              uuid NOT NULL,
        threat_actor_id uuid NOT NULL,
        number          integer NOT NULL CHECK (number > 0),
        name            text NOT NULL,
        aliases         text[] NOT NULL,
        motive          text,
        confidence      text NOT NULL,
        basis           text NOT NULL,
        reason          text,
        written_by_id   uuid NOT NULL,
        written_by_name text NOT NULL,
        written_at      timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        UNIQUE (incident_id, threat_actor_id, number),
        FOREIGN KEY (incident_id, threat_actor_id) REFERENCES threat_actor
      );

      CREATE TABLE incident_room (
        incident_id    uuid NOT NULL REFERENCES incident,
        id             uuid NOT NULL,
        version        integer NOT NULL,
        state          text NOT NULL,
        bridge         text NOT NULL CHECK (bridge LIKE 'https://%' AND length(bridge) <= 2000),
        place          text,
        opened_by_id   uuid NOT NULL,
        opened_by_name text NOT NULL,
        opened_at      timestamptz NOT NULL,
        closed_by_id   uuid,
        closed_at      timestamptz,
        PRIMARY KEY (incident_id, id),
        CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL))
      );
      CREATE INDEX incident_room_id ON incident_room (id);
      CREATE UNIQUE INDEX incident_room_open ON incident_room (incident_id) WHERE state = 'OPEN';

      CREATE TABLE room_presence (
        incident_id uuid NOT NULL,
        id          uuid NOT NULL,
        room_id     uuid NOT NULL,
        person_id   uuid NOT NULL,
        person_name text NOT NULL,
        since       timestamptz NOT NULL,
        left_at     timestamptz CHECK (left_at >= since),
        PRIMARY KEY (incident_id, id),
        FOREIGN KEY (incident_id, room_id) REFERENCES incident_room
      );
      CREATE INDEX room_presence_id ON room_presence (id);
      CREATE INDEX room_presence_room ON room_presence (incident_id, room_id, id);
      CREATE INDEX room_presence_now ON room_presence (room_id, id) WHERE left_at IS NULL;
      CREATE UNIQUE INDEX room_presence_once ON room_presence (incident_id, room_id, person_id) WHERE left_at IS NULL;

      -- When somebody left is written once; nothing else of a presence is ever changed.
      CREATE TRIGGER room_presence_kept
        BEFORE DELETE OR UPDATE OF incident_id, id, room_id, person_id, person_name, since ON room_presence
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER room_presence_left_once BEFORE UPDATE ON room_presence
        FOR EACH ROW WHEN (OLD.left_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
    `);
    for (const table of ["note_version", "threat_actor_version"])
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change();
      `);
    for (const table of ["note_version", "threat_actor_version", "room_presence"])
      await runner.query(`
        CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
