import type { MigrationInterface, QueryRunner } from "typeorm";

/** What analysts write down of alerts: of each text what it said stays, and whether it is the present one. */
export class NoteAlerts1796300030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alert_note (
        alert_id        uuid NOT NULL REFERENCES alert,
        id              uuid NOT NULL,
        number          integer NOT NULL,
        former_id       uuid,
        stands          boolean NOT NULL DEFAULT true,
        text            text NOT NULL,
        incident_id     uuid,
        written_by_id   uuid NOT NULL,
        written_by_name text NOT NULL,
        written_at      timestamptz NOT NULL,
        PRIMARY KEY (alert_id, id),
        UNIQUE (alert_id, former_id),
        CHECK ((number = 1) = (former_id IS NULL))
      );
      CREATE INDEX alert_note_by_id ON alert_note (id);
      CREATE INDEX alert_note_of_incident ON alert_note (incident_id, id)`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
