import type { MigrationInterface, QueryRunner } from "typeorm";

/** The plan of a service as steps with owners, due times and dependencies, what each said before, and tasks beside it. */
export class PlanInSteps1791100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan_step (
        incident_id       uuid NOT NULL REFERENCES incident,
        id                uuid NOT NULL,
        service_id        uuid NOT NULL,
        round             integer NOT NULL CHECK (round > 0),
        version           integer NOT NULL,
        state             text NOT NULL,
        kind              text NOT NULL,
        title             text NOT NULL,
        details           text,
        owner_id          uuid,
        owner_name        text,
        due_at            timestamptz,
        depends_on_ids    uuid[] NOT NULL,
        writings          integer NOT NULL,
        proposed_by_side  text NOT NULL,
        proposed_by_id    uuid NOT NULL,
        proposed_by_name  text NOT NULL,
        proposed_at       timestamptz NOT NULL,
        agreed_by_id      uuid,
        agreed_by_name    text,
        agreed_at         timestamptz,
        started_by_id     uuid,
        started_at        timestamptz,
        finished_by_id    uuid,
        finished_at       timestamptz,
        outcome           text,
        withdrawal_reason text,
        PRIMARY KEY (incident_id, id),
        CHECK (NOT id = ANY (depends_on_ids)),
        CHECK ((owner_id IS NULL) = (owner_name IS NULL)),
        CHECK (agreed_by_id IS DISTINCT FROM proposed_by_id OR agreed_by_id IS NULL),
        CHECK (state NOT IN ('DONE', 'FAILED') OR finished_at IS NOT NULL AND outcome IS NOT NULL)
      );
      CREATE INDEX plan_step_id ON plan_step (id);
      CREATE INDEX plan_step_service ON plan_step (incident_id, service_id, id);
      CREATE INDEX plan_step_proposed ON plan_step (incident_id, service_id, round) WHERE state = 'PROPOSED';
      CREATE INDEX plan_step_to_do ON plan_step (incident_id, service_id, round)
        WHERE state IN ('AGREED', 'IN_PROGRESS');

      CREATE TABLE plan_step_version (
        incident_id     uuid NOT NULL,
        id              uuid NOT NULL,
        plan_step_id    uuid NOT NULL,
        number          integer NOT NULL CHECK (number > 0),
        title           text NOT NULL,
        details         text,
        owner_name      text,
        due_at          timestamptz,
        depends_on_ids  uuid[] NOT NULL,
        reason          text,
        written_by_side text NOT NULL,
        written_by_id   uuid NOT NULL,
        written_by_name text NOT NULL,
        written_at      timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        UNIQUE (incident_id, plan_step_id, number),
        FOREIGN KEY (incident_id, plan_step_id) REFERENCES plan_step
      );
      CREATE TRIGGER plan_step_version_append_only BEFORE UPDATE OR DELETE ON plan_step_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER plan_step_version_no_truncate BEFORE TRUNCATE ON plan_step_version
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE task (
        incident_id     uuid NOT NULL REFERENCES incident,
        id              uuid NOT NULL,
        version         integer NOT NULL,
        state           text NOT NULL,
        kind            text,
        title           text NOT NULL,
        details         text,
        assignee_id     uuid,
        assignee_name   text,
        due_at          timestamptz,
        created_by_id   uuid NOT NULL,
        created_by_name text NOT NULL,
        created_at      timestamptz NOT NULL,
        ended_by_id     uuid,
        ended_at        timestamptz,
        outcome         text,
        PRIMARY KEY (incident_id, id),
        CHECK ((assignee_id IS NULL) = (assignee_name IS NULL)),
        CHECK ((state = 'OPEN') = (ended_at IS NULL))
      );
      CREATE INDEX task_id ON task (id);
      CREATE INDEX task_assignee ON task (assignee_id, due_at) WHERE state = 'OPEN';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
