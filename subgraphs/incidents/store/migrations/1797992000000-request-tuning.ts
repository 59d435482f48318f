import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is to be changed of detections. What was written of that before stays with its alerts, and makes no work. */
export class RequestTuning1797992000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tuning_request (
        id                   uuid PRIMARY KEY,
        version              integer NOT NULL,
        state                text NOT NULL,
        service_id           uuid NOT NULL,
        alert_source_id      uuid,
        origin_alert_id      uuid NOT NULL,
        title                text NOT NULL,
        rules                text[] NOT NULL,
        fingerprints         text[] NOT NULL,
        proposal             text NOT NULL,
        requested_by_id      uuid NOT NULL,
        requested_at         timestamptz NOT NULL,
        held_by              text NOT NULL,
        kind                 text,
        plan                 text,
        planned_by_id        uuid,
        planned_at           timestamptz,
        due_at               timestamptz,
        reference            text,
        result               text,
        alert_suppression_id uuid REFERENCES alert_suppression,
        decline_reason       text,
        decided_by_id        uuid,
        decided_at           timestamptz,
        CHECK (state <> 'PLANNED' OR (kind IS NOT NULL AND plan IS NOT NULL)),
        CHECK ((state = 'DONE') = (result IS NOT NULL)),
        CHECK ((state = 'DECLINED') = (decline_reason IS NOT NULL)),
        CHECK ((state IN ('DONE', 'DECLINED')) = (decided_at IS NOT NULL AND decided_by_id IS NOT NULL))
      );
      CREATE INDEX tuning_request_service ON tuning_request (service_id, id DESC);
      CREATE INDEX tuning_request_state ON tuning_request (state, id DESC);
      CREATE INDEX tuning_request_source ON tuning_request (alert_source_id, id DESC);
      CREATE INDEX tuning_request_due ON tuning_request (due_at, id);
      CREATE INDEX tuning_request_undecided ON tuning_request (service_id, id) WHERE state IN ('REQUESTED', 'PLANNED');

      ALTER TABLE alert ADD tuning_request_id uuid;
      ALTER TABLE alert ADD CONSTRAINT alert_tuning_request
        FOREIGN KEY (tuning_request_id) REFERENCES tuning_request NOT VALID;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
