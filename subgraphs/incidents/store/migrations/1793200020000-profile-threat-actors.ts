import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Profiles of adversaries, with their history. The actors that incidents are attributed to stay what they are and can name one; replicas of the
 * release before name none.
 */
export class ProfileThreatActors1793200020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE threat_actor_profile (
        id               uuid PRIMARY KEY,
        version          integer NOT NULL,
        handling         text NOT NULL,
        name             text NOT NULL,
        aliases          text[] NOT NULL CHECK (cardinality(aliases) <= 20),
        motivation       text,
        description      text NOT NULL,
        technique_ids    text[] NOT NULL,
        confidence       text NOT NULL,
        indicator_ids    uuid[] NOT NULL CHECK (cardinality(indicator_ids) <= 100),
        briefing_ids     uuid[] NOT NULL CHECK (cardinality(briefing_ids) <= 100),
        writings         integer NOT NULL CHECK (writings > 0),
        recorded_by_id   uuid NOT NULL,
        recorded_by_name text NOT NULL,
        recorded_at      timestamptz NOT NULL,
        amended_at       timestamptz
      );
      CREATE INDEX threat_actor_profile_name ON threat_actor_profile (name, id);
      CREATE INDEX threat_actor_profile_confidence ON threat_actor_profile (confidence, id DESC);
      CREATE INDEX threat_actor_profile_techniques ON threat_actor_profile USING gin (technique_ids);
      CREATE INDEX threat_actor_profile_indicators ON threat_actor_profile USING gin (indicator_ids);
      CREATE INDEX threat_actor_profile_briefings ON threat_actor_profile USING gin (briefing_ids);

      CREATE TABLE threat_actor_profile_version (
        threat_actor_profile_id uuid NOT NULL REFERENCES threat_actor_profile,
        id                      uuid NOT NULL,
        number                  integer NOT NULL CHECK (number > 0),
        handling                text NOT NULL,
        name                    text NOT NULL,
        aliases                 text[] NOT NULL,
        motivation              text,
        description             text NOT NULL,
        technique_ids           text[] NOT NULL,
        confidence              text NOT NULL,
        indicator_ids           uuid[] NOT NULL,
        briefing_ids            uuid[] NOT NULL,
        reason                  text,
        written_by_id           uuid NOT NULL,
        written_by_name         text NOT NULL,
        written_at              timestamptz NOT NULL,
        PRIMARY KEY (threat_actor_profile_id, id),
        UNIQUE (threat_actor_profile_id, number),
        CHECK ((number = 1) = (reason IS NULL))
      );
      CREATE INDEX threat_actor_profile_version_id ON threat_actor_profile_version (id);
      CREATE TRIGGER threat_actor_profile_version_append_only BEFORE UPDATE OR DELETE ON threat_actor_profile_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER threat_actor_profile_version_no_truncate BEFORE TRUNCATE ON threat_actor_profile_version
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      ALTER TABLE threat_actor ADD profile_id uuid;
      ALTER TABLE threat_actor_version ADD profile_id uuid;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
