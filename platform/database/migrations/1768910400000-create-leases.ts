import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Leases on copies: a subgraph that keeps a copy of what another guards may show it only while the other confirms who may
 * read it. Events written before this, and those of a replica that does not know of it yet, count as narrowing.
 */
export class CreateLeases1768910400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox_event ADD COLUMN narrows boolean NOT NULL DEFAULT true;
      ALTER TABLE outbox_delivery
        ADD COLUMN narrows boolean NOT NULL DEFAULT true,
        ADD COLUMN lease_ends_at timestamptz;

      -- Its times are subtracted, and PostgreSQL before 17 does not subtract infinite ones.
      CREATE TABLE granted_lease (
        subscriber      text PRIMARY KEY,
        number          bigint NOT NULL DEFAULT 0,
        reading         text,
        read_at         timestamptz,
        ends_at         timestamptz NOT NULL DEFAULT 'epoch' CHECK (isfinite(ends_at)),
        next_renewal_at timestamptz NOT NULL DEFAULT 'epoch' CHECK (isfinite(next_renewal_at))
      );

      CREATE TABLE held_lease (
        source           text PRIMARY KEY,
        number           bigint NOT NULL,
        ends_at          timestamptz NOT NULL,
        pending_subjects text[] NOT NULL,
        pending_events   text[] NOT NULL
      );
      -- STABLE, so that it looks at the lease as the statement that asks looks at the rows: a newer lease would confirm
      -- markings that the statement does not see yet. Null when nothing is confirmed: without a lease, or while events are
      -- missing, as after a restored backup, each of which may have narrowed anything.
      CREATE FUNCTION known_withheld_subjects(lease_source text) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
      DECLARE
        lease held_lease;
      BEGIN
        SELECT * INTO lease FROM held_lease WHERE source = lease_source AND ends_at > clock_timestamp();
        IF NOT FOUND OR missing_events(lease_source) > 0 THEN
          RETURN NULL;
        END IF;
        IF cardinality(lease.pending_events) = 0 THEN
          RETURN '{}';
        END IF;
        RETURN ARRAY(
          SELECT subject FROM unnest(lease.pending_subjects, lease.pending_events) AS pending (subject, event)
          WHERE NOT EXISTS (SELECT FROM inbox_event WHERE source = lease_source AND id = event));
      END $$;
      -- UNSAFE, because a parallel plan calls it before there are rows, and so it would fail for somebody who may see none;
      -- RESTRICTED does not keep it from that.
      CREATE FUNCTION withheld_subjects(lease_source text) RETURNS text[]
        LANGUAGE plpgsql STABLE PARALLEL UNSAFE AS $$
      DECLARE
        known CONSTANT text[] := known_withheld_subjects(lease_source);
      BEGIN
        IF known IS NULL THEN
          RAISE EXCEPTION 'no lease of %', lease_source USING ERRCODE = 'LE001';
        END IF;
        RETURN known;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
