import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The order in which events were committed, for live updates. A number that is taken while a transaction is under way says
 * nothing of when it commits; this one is taken at the commit itself, by one transaction after the other, so that whoever
 * has read up to a position never finds anything new before it. Committing one after the other costs nothing more: NOTIFY
 * asks for the same.
 */
export class CreateLiveEvents1767657600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE live_event (
        position       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        event_sequence bigint NOT NULL,
        recorded_at    timestamptz NOT NULL
      );
      CREATE INDEX live_event_recorded_at ON live_event (recorded_at);
      CREATE FUNCTION tell_live_event() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('cordon live events'));
        INSERT INTO live_event (event_sequence, recorded_at) VALUES (NEW.sequence, clock_timestamp());
        PERFORM pg_notify('cordon_live_event', '');
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER outbox_event_live AFTER INSERT ON outbox_event
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tell_live_event();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
