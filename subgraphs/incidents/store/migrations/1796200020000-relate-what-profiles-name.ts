import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What profiles name is related to them from now on, each indicator with who named it and when. The index that held an indicator to one relation
 * without incident and alert has been replaced. What replicas of the release before write meanwhile is carried over as their transaction ends: by then
 * whoever writes relations of their own has written them. The trigger goes in a later release.
 */
export class RelateWhatProfilesName1796200020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX indicator_relation_once;

      CREATE FUNCTION relate_what_profile_names() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE before uuid[] := '{}';
      BEGIN
        IF TG_OP = 'UPDATE' THEN
          before := OLD.indicator_ids;
        END IF;
        UPDATE indicator_relation
        SET ended_by_id = NEW.recorded_by_id, ended_at = now(), end_reason = 'The profile names it no longer.'
        WHERE profile_id = NEW.id AND ended_at IS NULL
          AND indicator_id = ANY(before) AND NOT (indicator_id = ANY(NEW.indicator_ids));
        INSERT INTO indicator_relation (indicator_id, id, profile_id, related_by_id, related_by_name, related_at)
        SELECT DISTINCT indicator.id, gen_random_uuid(), NEW.id, NEW.recorded_by_id, NEW.recorded_by_name, now()
        FROM unnest(NEW.indicator_ids) AS named JOIN indicator ON indicator.id = named
        WHERE NOT (named = ANY(before)) AND NOT EXISTS (
          SELECT FROM indicator_relation AS standing
          WHERE standing.indicator_id = named AND standing.profile_id = NEW.id AND standing.ended_at IS NULL)
        ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER threat_actor_profile_names_carried_over AFTER INSERT OR UPDATE ON threat_actor_profile
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION relate_what_profile_names();

      INSERT INTO indicator_relation (indicator_id, id, profile_id, related_by_id, related_by_name, related_at)
      SELECT DISTINCT ON (profile.id, indicator.id) indicator.id, gen_random_uuid(), profile.id, profile.recorded_by_id,
        profile.recorded_by_name, COALESCE(profile.amended_at, profile.recorded_at)
      FROM threat_actor_profile AS profile, unnest(profile.indicator_ids) AS named JOIN indicator ON indicator.id = named
      ON CONFLICT DO NOTHING;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
