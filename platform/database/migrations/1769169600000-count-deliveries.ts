import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * How many events were delivered to each subgraph and received from each, on both sides, so that it shows when one of them was
 * put back to an older backup. The counts are spread over rows, so that deliveries do not wait for each other. And deliveries
 * of the past, which are made once more for a receiver that was put back: each has the number of its replay, by which the
 * receiver knows a late attempt. A subscriber is settling while the whole past is told to it once more. One that no setting
 * names any more has left behind an event; `missed` says after which events, by type, the past is still to be queued
 * for it. What a receiver remembers passes with time, but for the last event of each subject.
 */
export class CountDeliveries1769169600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox_delivery ADD COLUMN replay bigint;
      ALTER TABLE outbox_subscriber
        ADD COLUMN ahead bigint NOT NULL DEFAULT 0,
        ADD COLUMN settling boolean NOT NULL DEFAULT false,
        ADD COLUMN last_replay bigint NOT NULL DEFAULT 0,
        ADD COLUMN named_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN left_after bigint,
        ADD COLUMN missed jsonb;
      CREATE TABLE delivered_count (
        subscriber text NOT NULL REFERENCES outbox_subscriber,
        shard      integer NOT NULL,
        events     bigint NOT NULL,
        PRIMARY KEY (subscriber, shard)
      );

      -- Who waits for all transactions under way waits for every event that may have gone past a subscriber: a transaction has a
      -- number before its event has one, and each statement of a function that is VOLATILE sees what is committed by then.
      CREATE FUNCTION append_event(
        new_id uuid, new_type text, new_subject text, new_time timestamptz, new_data jsonb, new_narrows boolean
      ) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
      DECLARE
        new_sequence bigint;
      BEGIN
        PERFORM pg_current_xact_id();
        INSERT INTO outbox_event (id, type, subject, time, data, marking, narrows)
          VALUES (new_id, new_type, new_subject, new_time, new_data, marking_of_event(new_type, new_subject), new_narrows)
          RETURNING sequence INTO new_sequence;
        INSERT INTO outbox_delivery (subscriber, sequence, subject, next_attempt_at, narrows, lease_ends_at)
          SELECT name, new_sequence, new_subject, now(), new_narrows,
            (SELECT ends_at FROM granted_lease WHERE new_narrows AND granted_lease.subscriber = name)
          FROM outbox_subscriber WHERE left_after IS NULL AND (types IS NULL OR new_type = ANY(types));
      END $$;

      ALTER TABLE inbox_event
        ADD COLUMN subject text,
        ADD COLUMN sequence bigint,
        ADD COLUMN replay bigint,
        ADD COLUMN passes boolean NOT NULL DEFAULT true;
      CREATE TABLE received_count (
        source text NOT NULL,
        shard  integer NOT NULL,
        events bigint NOT NULL,
        PRIMARY KEY (source, shard)
      );
      CREATE TABLE reported_delivery (
        source      text PRIMARY KEY,
        events      bigint NOT NULL,
        reported_at timestamptz NOT NULL
      );
      CREATE FUNCTION missing_events(event_source text) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT CAST(
          COALESCE((SELECT events FROM reported_delivery WHERE source = event_source), 0)
          - COALESCE((SELECT sum(events) FROM received_count WHERE source = event_source), 0) AS bigint)
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
