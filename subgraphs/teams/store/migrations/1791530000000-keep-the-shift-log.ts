import type { MigrationInterface, QueryRunner } from "typeorm";

/** The shifts of operations centers and their logs, and who may read the incidents that entries are about. */
export class KeepTheShiftLog1791530000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_incident (
        id                      uuid PRIMARY KEY,
        entry                   integer NOT NULL,
        handling                text NOT NULL,
        service_ids             uuid[] NOT NULL,
        virtual_team_person_ids uuid[] NOT NULL,
        asked_person_ids        uuid[] NOT NULL,
        asked_team_ids          uuid[] NOT NULL
      );

      -- Whoever writes into the log of a team locks its row here: the id is that of the team.
      CREATE TABLE shift_log (
        id     uuid PRIMARY KEY REFERENCES team,
        length integer NOT NULL CHECK (length >= 0),
        hash   text NOT NULL
      );

      CREATE TABLE shift (
        team_id           uuid NOT NULL REFERENCES shift_log,
        id                uuid NOT NULL,
        version           integer NOT NULL,
        state             text NOT NULL,
        opened_by_id      uuid NOT NULL,
        opened_by_name    text NOT NULL,
        opened_at         timestamptz NOT NULL,
        previous_shift_id uuid,
        offered_by_id     uuid,
        offered_by_name   text,
        offered_at        timestamptz,
        handed_over_at    timestamptz,
        PRIMARY KEY (team_id, id),
        UNIQUE (team_id, previous_shift_id),
        FOREIGN KEY (team_id, previous_shift_id) REFERENCES shift,
        CHECK ((state = 'HANDED_OVER') = (handed_over_at IS NOT NULL)),
        CHECK (state = 'OPEN' OR (offered_by_id IS NOT NULL AND offered_at IS NOT NULL))
      );
      CREATE INDEX shift_id ON shift (id);
      CREATE INDEX shift_previous ON shift (previous_shift_id);
      CREATE INDEX shift_opened ON shift (opened_at DESC, id DESC);
      CREATE INDEX shift_team_opened ON shift (team_id, opened_at DESC, id DESC);
      CREATE INDEX shift_running ON shift (opened_at DESC, id DESC) WHERE state <> 'HANDED_OVER';
      CREATE UNIQUE INDEX shift_one_running ON shift (team_id) WHERE state <> 'HANDED_OVER';

      CREATE TABLE shift_log_entry (
        team_id          uuid NOT NULL,
        id               uuid NOT NULL,
        shift_id         uuid NOT NULL,
        sequence         integer NOT NULL CHECK (sequence > 0),
        category         text NOT NULL,
        text             text NOT NULL,
        happened_at      timestamptz NOT NULL,
        recorded_at      timestamptz NOT NULL CHECK (recorded_at >= happened_at),
        recorded_by_id   uuid NOT NULL,
        recorded_by_name text NOT NULL,
        incident_id      uuid,
        follow_up_due_at timestamptz,
        corrects_id      uuid,
        completes_id     uuid,
        previous_hash    text NOT NULL,
        hash             text NOT NULL,
        PRIMARY KEY (team_id, id),
        UNIQUE (team_id, sequence),
        UNIQUE (team_id, corrects_id),
        FOREIGN KEY (team_id, shift_id) REFERENCES shift,
        FOREIGN KEY (team_id, corrects_id) REFERENCES shift_log_entry,
        FOREIGN KEY (team_id, completes_id) REFERENCES shift_log_entry
      );
      CREATE INDEX shift_log_entry_id ON shift_log_entry (id);
      CREATE INDEX shift_log_entry_corrects ON shift_log_entry (corrects_id) WHERE corrects_id IS NOT NULL;
      CREATE INDEX shift_log_entry_happened ON shift_log_entry (happened_at DESC, id DESC);
      CREATE INDEX shift_log_entry_team ON shift_log_entry (team_id, happened_at DESC, id DESC);
      CREATE INDEX shift_log_entry_shift ON shift_log_entry (shift_id, happened_at DESC, id DESC);
      CREATE INDEX shift_log_entry_category ON shift_log_entry (category, happened_at DESC, id DESC);
      CREATE INDEX shift_log_entry_author ON shift_log_entry (recorded_by_id, happened_at DESC, id DESC);
      CREATE INDEX shift_log_entry_incident ON shift_log_entry (incident_id, happened_at DESC, id DESC)
        WHERE incident_id IS NOT NULL;
      CREATE TRIGGER shift_log_entry_append_only BEFORE UPDATE OR DELETE ON shift_log_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER shift_log_entry_no_truncate BEFORE TRUNCATE ON shift_log_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE shift_follow_up (
        team_id          uuid NOT NULL,
        id               uuid NOT NULL,
        state            text NOT NULL,
        due_at           timestamptz NOT NULL,
        done_at          timestamptz,
        done_by_entry_id uuid,
        PRIMARY KEY (team_id, id),
        FOREIGN KEY (team_id, id) REFERENCES shift_log_entry,
        FOREIGN KEY (team_id, done_by_entry_id) REFERENCES shift_log_entry,
        CHECK ((state = 'DONE') = (done_at IS NOT NULL)),
        CHECK ((done_at IS NULL) = (done_by_entry_id IS NULL))
      );
      CREATE INDEX shift_follow_up_id ON shift_follow_up (id);
      CREATE INDEX shift_follow_up_open ON shift_follow_up (id) WHERE state = 'OPEN';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
