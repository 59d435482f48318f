import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who is expected in the room of an incident. */
export class InviteToRooms1791530010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE room_invitation (
        incident_id     uuid NOT NULL,
        id              uuid NOT NULL,
        room_id         uuid NOT NULL,
        person_id       uuid NOT NULL,
        person_name     text NOT NULL,
        reason          text NOT NULL,
        invited_by_id   uuid NOT NULL,
        invited_by_name text NOT NULL,
        invited_at      timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        UNIQUE (incident_id, room_id, person_id),
        FOREIGN KEY (incident_id, room_id) REFERENCES incident_room
      );
      CREATE INDEX room_invitation_room ON room_invitation (room_id, id);
      CREATE INDEX room_presence_person ON room_presence (room_id, person_id, id DESC);
      CREATE TRIGGER room_invitation_append_only BEFORE UPDATE OR DELETE ON room_invitation
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER room_invitation_no_truncate BEFORE TRUNCATE ON room_invitation
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
