import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * How many events were delivered to each subgraph and received from each, on both sides, so that it shows when one of them was
 * put back to an older backup. The counts are spread over rows, so that deliveries do not wait for each other. And deliveries
 * of the past, which are made once more for a receiver that was put back: each has the number of its replay, by which the
 * receiver knows a late attempt. A subscriber is settling while the whole past is told to it once more. One that no setting
 * names any more has left behind an event. What a receiver remembers passes with time, but for the last event of each subject.
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
        ADD COLUMN left_after bigint;
      CREATE TABLE delivered_count (
        subscriber text NOT NULL REFERENCES outbox_subscriber,
        shard      integer NOT NULL,
        events     bigint NOT NULL,
        PRIMARY KEY (subscriber, shard)
      );

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
