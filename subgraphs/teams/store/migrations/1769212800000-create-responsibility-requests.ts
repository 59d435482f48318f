import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is asked for by one person and decided by another. */
export class CreateResponsibilityRequests1769212800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE responsibility_request (
        id              uuid PRIMARY KEY,
        version         integer NOT NULL,
        team_id         uuid NOT NULL REFERENCES team,
        responsibility  text NOT NULL,
        state           text NOT NULL CHECK (state IN ('PENDING', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
        reason          text NOT NULL,
        requested_by_id uuid NOT NULL REFERENCES person,
        requested_at    timestamptz NOT NULL,
        expires_at      timestamptz NOT NULL,
        decided_by_id   uuid REFERENCES person,
        decided_at      timestamptz,
        decision_reason text,
        CHECK (expires_at > requested_at),
        -- Whatever the code does: nobody grants or refuses what the same account has asked for.
        CHECK (state NOT IN ('GRANTED', 'REFUSED') OR (decided_by_id IS NOT NULL AND decided_by_id <> requested_by_id))
      );
      CREATE INDEX responsibility_request_team ON responsibility_request (team_id, id DESC);
      -- Those that wait are few, however many were decided.
      CREATE INDEX responsibility_request_pending_of ON responsibility_request (team_id, responsibility) WHERE state = 'PENDING';
      CREATE INDEX responsibility_request_pending ON responsibility_request (expires_at) WHERE state = 'PENDING';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
