import type { MigrationInterface, QueryRunner } from "typeorm";

/** Reviews and everything that comes out of them. */
export class CreateLessons1767484800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review (
        id                      uuid PRIMARY KEY,
        version                 integer NOT NULL,
        state                   text NOT NULL,
        kind                    text NOT NULL,
        incident_id             uuid NOT NULL UNIQUE,
        incident_version        integer NOT NULL,
        incident_title          text NOT NULL,
        incident_severity       text NOT NULL,
        handling                text NOT NULL,
        service_ids             uuid[] NOT NULL,
        virtual_team_person_ids uuid[] NOT NULL,
        opened_at               timestamptz NOT NULL,
        started_at              timestamptz,
        led_by_id               uuid,
        technical_summary       text,
        sequence_of_events      text,
        response_sufficiency    text,
        response_completeness   text,
        answers                 jsonb NOT NULL,
        analysis_recorded_by_id uuid,
        analysis_recorded_at    timestamptz,
        conclusion              text,
        conclusion_reason       text,
        completed_by_id         uuid,
        completed_at            timestamptz,
        CHECK ((state = 'COMPLETED') = (completed_at IS NOT NULL)),
        CHECK ((state = 'COMPLETED') = (conclusion IS NOT NULL AND conclusion_reason IS NOT NULL))
      );
      CREATE INDEX review_state ON review (state, id DESC);
      CREATE INDEX review_services ON review USING gin (service_ids);

      CREATE TABLE service_side_analysis (
        id                    uuid PRIMARY KEY,
        review_id             uuid NOT NULL REFERENCES review,
        service_id            uuid NOT NULL,
        exposure              text NOT NULL,
        detection_performance text NOT NULL,
        response_performance  text NOT NULL,
        contributed_by_id     uuid NOT NULL,
        contributed_at        timestamptz NOT NULL,
        UNIQUE (review_id, service_id)
      );

      CREATE TABLE lesson (
        id             uuid PRIMARY KEY,
        version        integer NOT NULL,
        review_id      uuid NOT NULL REFERENCES review,
        kind           text NOT NULL,
        what_happened  text NOT NULL,
        evidence       text NOT NULL,
        what_changes   text NOT NULL,
        recorded_by_id uuid NOT NULL,
        recorded_at    timestamptz NOT NULL
      );
      CREATE INDEX lesson_review ON lesson (review_id, id);
      CREATE INDEX lesson_kind ON lesson (kind, id DESC);

      CREATE TABLE follow_up (
        id              uuid PRIMARY KEY,
        version         integer NOT NULL,
        state           text NOT NULL,
        review_id       uuid NOT NULL REFERENCES review,
        incident_id     uuid NOT NULL,
        lesson_id       uuid NOT NULL REFERENCES lesson,
        title           text NOT NULL,
        description     text NOT NULL,
        kind            text NOT NULL,
        nature          text NOT NULL,
        service_id      uuid,
        priority        integer CHECK (priority BETWEEN 1 AND 5),
        owner_id        uuid,
        due_on          date,
        requested_by_id uuid NOT NULL,
        requested_at    timestamptz NOT NULL,
        prioritized_at  timestamptz,
        started_at      timestamptz,
        completion      text,
        submitted_at    timestamptz,
        return_reason   text,
        verification    text,
        verified_by_id  uuid,
        verified_at     timestamptz,
        decline_reason  text,
        declined_by_id  uuid,
        declined_at     timestamptz,
        CHECK ((priority IS NULL) = (owner_id IS NULL) AND (priority IS NULL) = (due_on IS NULL)),
        CHECK ((state = 'RESOLVED') = (verified_by_id IS NOT NULL AND verified_at IS NOT NULL)),
        CHECK ((state = 'WILL_NOT_DO') = (decline_reason IS NOT NULL))
      );
      CREATE INDEX follow_up_review ON follow_up (review_id, id);
      CREATE INDEX follow_up_lesson ON follow_up (lesson_id, id);
      CREATE INDEX follow_up_open ON follow_up (id DESC) WHERE state NOT IN ('RESOLVED', 'WILL_NOT_DO');
      CREATE INDEX follow_up_state ON follow_up (state, id DESC);
      CREATE INDEX follow_up_service ON follow_up (service_id, id DESC);
      CREATE INDEX follow_up_owner ON follow_up (owner_id, id DESC);

      CREATE TABLE incident_report (
        id              uuid PRIMARY KEY,
        review_id       uuid NOT NULL REFERENCES review,
        title           text NOT NULL,
        summary         text NOT NULL,
        effects         text NOT NULL,
        changes         text NOT NULL,
        published_by_id uuid NOT NULL,
        published_at    timestamptz NOT NULL
      );
      CREATE INDEX incident_report_review ON incident_report (review_id, id);
      CREATE TRIGGER incident_report_append_only BEFORE UPDATE OR DELETE ON incident_report
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER incident_report_no_truncate BEFORE TRUNCATE ON incident_report
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
