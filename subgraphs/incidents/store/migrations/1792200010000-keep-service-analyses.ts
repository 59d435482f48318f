import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the teams of services make of their alerts and logs over a period. */
export class KeepServiceAnalyses1792200010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE service_analysis (
        id                uuid PRIMARY KEY,
        version           integer NOT NULL,
        state             text NOT NULL,
        service_id        uuid NOT NULL,
        kind              text NOT NULL,
        period_from       timestamptz NOT NULL,
        period_until      timestamptz NOT NULL CHECK (period_until > period_from),
        edition           integer NOT NULL CHECK (edition > 0),
        amends_id         uuid REFERENCES service_analysis,
        amendment_reason  text,
        findings          text,
        insights          text,
        conclusions       text,
        log_sources       jsonb NOT NULL,
        trends            jsonb,
        drafted_by_id     uuid NOT NULL,
        drafted_by_name   text NOT NULL,
        drafted_at        timestamptz NOT NULL,
        published_by_id   uuid,
        published_by_name text,
        published_at      timestamptz,
        discard_reason    text,
        CHECK ((amends_id IS NULL) = (edition = 1)),
        CHECK ((state IN ('PUBLISHED', 'SUPERSEDED')) = (published_at IS NOT NULL AND trends IS NOT NULL)),
        CHECK ((state = 'DISCARDED') = (discard_reason IS NOT NULL))
      );
      CREATE INDEX service_analysis_service ON service_analysis (service_id, kind, period_from);
      CREATE INDEX service_analysis_of_service ON service_analysis (service_id, id DESC);
      CREATE INDEX service_analysis_state ON service_analysis (state, id DESC);
      CREATE INDEX service_analysis_period ON service_analysis (period_from, id);
      CREATE UNIQUE INDEX service_analysis_amendment ON service_analysis (amends_id) WHERE state <> 'DISCARDED';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
