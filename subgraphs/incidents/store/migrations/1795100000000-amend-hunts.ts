import type { MigrationInterface, QueryRunner } from "typeorm";

/** Hunts say which version of them stands and which one their outcome answers, and keep what they said before each amendment. */
export class AmendHunts1795100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE breach_hunt
        ADD standing_number integer NOT NULL DEFAULT 1,
        ADD outcome_number  integer,
        ADD hunter_id       uuid,
        ADD hunter_name     text;
      ALTER TABLE hunt_query ADD version_number integer NOT NULL DEFAULT 1;
      ALTER TABLE hunt_finding ADD version_number integer NOT NULL DEFAULT 1;
      CREATE TRIGGER hunt_finding_version_kept BEFORE UPDATE OF version_number ON hunt_finding
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE breach_hunt_version (
        breach_hunt_id   uuid NOT NULL REFERENCES breach_hunt,
        id               uuid NOT NULL,
        number           integer NOT NULL CHECK (number > 0),
        hypothesis       text NOT NULL,
        service_ids      uuid[] NOT NULL,
        period_from      timestamptz,
        period_to        timestamptz,
        data_sources     text[] NOT NULL,
        technique_ids    text[] NOT NULL,
        handling         text NOT NULL,
        hunter_id        uuid,
        hunter_name      text,
        was_in_incident  boolean NOT NULL,
        kept_for         text NOT NULL,
        reason           text NOT NULL,
        replaced_by_id   uuid NOT NULL,
        replaced_by_name text NOT NULL,
        replaced_at      timestamptz NOT NULL,
        PRIMARY KEY (breach_hunt_id, id),
        UNIQUE (breach_hunt_id, number)
      );
      CREATE TRIGGER breach_hunt_version_append_only BEFORE UPDATE OR DELETE ON breach_hunt_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER breach_hunt_version_no_truncate BEFORE TRUNCATE ON breach_hunt_version
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
