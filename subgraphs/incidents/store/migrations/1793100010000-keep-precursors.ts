import type { MigrationInterface, QueryRunner } from "typeorm";

/** Signs that an incident may occur, what was done against what they announce, and the incidents that they announced. */
export class KeepPrecursors1793100010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE precursor (
        id               uuid PRIMARY KEY,
        version          integer NOT NULL,
        state            text NOT NULL,
        kind             text NOT NULL,
        description      text NOT NULL,
        seen_at          timestamptz NOT NULL,
        source           text NOT NULL,
        service_ids      uuid[] NOT NULL CHECK (cardinality(service_ids) > 0),
        handling         text NOT NULL CHECK (handling <> 'RED'),
        review_due_at    timestamptz NOT NULL,
        recorded_by_id   uuid NOT NULL,
        recorded_by_name text NOT NULL,
        recorded_at      timestamptz NOT NULL,
        outcome          text,
        closing_reason   text,
        closed_by_id     uuid,
        closed_at        timestamptz,
        CHECK ((state = 'CLOSED') = (outcome IS NOT NULL)),
        CHECK ((outcome IS NULL) = (closing_reason IS NULL))
      );
      CREATE INDEX precursor_state ON precursor (state, id DESC);
      CREATE INDEX precursor_due ON precursor (review_due_at, id) WHERE state = 'OPEN';
      CREATE INDEX precursor_review ON precursor (review_due_at, id);
      CREATE INDEX precursor_services ON precursor USING gin (service_ids);

      CREATE TABLE precursor_measure (
        precursor_id     uuid NOT NULL REFERENCES precursor,
        id               uuid NOT NULL,
        service_id       uuid NOT NULL,
        description      text NOT NULL,
        taken_at         timestamptz NOT NULL,
        recorded_by_id   uuid NOT NULL,
        recorded_by_name text NOT NULL,
        recorded_at      timestamptz NOT NULL,
        PRIMARY KEY (precursor_id, id)
      );

      CREATE TABLE precursor_link (
        precursor_id   uuid NOT NULL REFERENCES precursor,
        id             uuid NOT NULL,
        version        integer NOT NULL,
        incident_id    uuid NOT NULL REFERENCES incident,
        reason         text NOT NULL,
        linked_by_id   uuid NOT NULL,
        linked_by_name text NOT NULL,
        linked_at      timestamptz NOT NULL,
        PRIMARY KEY (precursor_id, id),
        UNIQUE (precursor_id, incident_id)
      );
      CREATE INDEX precursor_link_id ON precursor_link (id);
      CREATE INDEX precursor_link_incident ON precursor_link (incident_id, id);
    `);
    for (const table of ["precursor_measure", "precursor_link"])
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
