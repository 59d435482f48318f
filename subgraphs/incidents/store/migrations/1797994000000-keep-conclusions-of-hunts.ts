import type { MigrationInterface, QueryRunner } from "typeorm";

/** A hunt keeps what it had come to before it was concluded anew, and why it was reopened; it can leave its incident, whose readers then read what it said there. */
export class KeepConclusionsOfHunts1797994000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE breach_hunt
        ADD reopened_at      timestamptz,
        ADD reopened_by_id   uuid,
        ADD reopened_by_name text,
        ADD reopening_reason text;

      CREATE TABLE breach_hunt_conclusion (
        breach_hunt_id   uuid NOT NULL REFERENCES breach_hunt,
        id               uuid NOT NULL,
        outcome          text,
        outcome_number   integer,
        conclusions      text NOT NULL,
        concluded_by_id  uuid,
        concluded_at     timestamptz NOT NULL,
        reopened_at      timestamptz,
        reopened_by_id   uuid,
        reopened_by_name text,
        reopening_reason text,
        incident_id      uuid,
        was_in_incident  boolean NOT NULL,
        kept_for         text NOT NULL,
        service_ids      uuid[] NOT NULL,
        PRIMARY KEY (breach_hunt_id, id)
      );
      CREATE TRIGGER breach_hunt_conclusion_append_only BEFORE UPDATE OR DELETE ON breach_hunt_conclusion
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER breach_hunt_conclusion_no_truncate BEFORE TRUNCATE ON breach_hunt_conclusion
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- Until now a hunt never left its incident: it is the one that it was part of then.
      ALTER TABLE breach_hunt_version ADD incident_id uuid;
      DROP TRIGGER breach_hunt_version_append_only ON breach_hunt_version;
      UPDATE breach_hunt_version AS version SET incident_id = hunt.incident_id
      FROM breach_hunt AS hunt WHERE hunt.id = version.breach_hunt_id AND version.was_in_incident;
      CREATE TRIGGER breach_hunt_version_append_only BEFORE UPDATE OR DELETE ON breach_hunt_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
