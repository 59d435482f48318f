import type { MigrationInterface, QueryRunner } from "typeorm";

/** What an action leaves behind besides its own records: audit entries, events to deliver, and remembered answers. */
export class CreateLedgers1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$;

      CREATE TABLE audit_entry (
        sequence      bigint PRIMARY KEY,
        id            uuid NOT NULL UNIQUE,
        recorded_at   timestamptz(3) NOT NULL,
        actor         text NOT NULL,
        actor_name    text NOT NULL,
        action        text NOT NULL,
        outcome       text NOT NULL,
        subject_type  text NOT NULL,
        subject_id    text,
        version       integer,
        request_id    text NOT NULL,
        input         jsonb NOT NULL,
        summary       text NOT NULL,
        previous_hash text NOT NULL,
        hash          text NOT NULL
      );
      CREATE INDEX audit_entry_subject ON audit_entry (subject_id, sequence);
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TABLE audit_head (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        sequence bigint NOT NULL,
        hash     text NOT NULL
      );
      INSERT INTO audit_head (sequence, hash) VALUES (0, repeat('0', 64));

      CREATE TABLE idempotency_key (
        subject    text NOT NULL,
        key        text NOT NULL,
        action     text NOT NULL,
        input_hash text NOT NULL,
        answer     jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (subject, key)
      );
      CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);

      CREATE TABLE outbox_event (
        sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id       uuid NOT NULL UNIQUE,
        type     text NOT NULL,
        subject  text NOT NULL,
        time     timestamptz NOT NULL,
        data     jsonb NOT NULL
      );
      CREATE TABLE outbox_subscriber (
        name     text PRIMARY KEY,
        since    timestamptz NOT NULL
      );
      CREATE TABLE outbox_delivery (
        subscriber      text NOT NULL REFERENCES outbox_subscriber,
        sequence        bigint NOT NULL REFERENCES outbox_event,
        subject         text NOT NULL,
        attempts        integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL,
        last_error      text,
        PRIMARY KEY (subscriber, sequence)
      );
      CREATE INDEX outbox_delivery_order ON outbox_delivery (subscriber, subject, sequence);
      CREATE INDEX outbox_delivery_due ON outbox_delivery (subscriber, next_attempt_at);

      CREATE TABLE inbox_event (
        source      text NOT NULL,
        id          text NOT NULL,
        received_at timestamptz NOT NULL,
        PRIMARY KEY (source, id)
      );
      CREATE INDEX inbox_event_received_at ON inbox_event (received_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
