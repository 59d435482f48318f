import type { MigrationInterface, QueryRunner } from "typeorm";

/** Vulnerabilities, and what each is to the services whose teams look at it. */
export class KeepVulnerabilities1792200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE vulnerability_number;

      CREATE TABLE vulnerability (
        id                  uuid PRIMARY KEY,
        number              text NOT NULL UNIQUE,
        version             integer NOT NULL,
        state               text NOT NULL,
        cve_id              text CHECK (cve_id ~ '^CVE-[0-9]{4}-[0-9]{4,}$'),
        title               text NOT NULL,
        description         text NOT NULL,
        severity            text NOT NULL,
        severity_rank       integer NOT NULL,
        cvss_vector         text,
        cvss_tenths         integer CHECK (cvss_tenths BETWEEN 0 AND 100),
        handling            text NOT NULL,
        service_ids         uuid[] NOT NULL,
        incident_ids        uuid[] NOT NULL CHECK (cardinality(incident_ids) <= 200),
        exploited_since     timestamptz,
        exploitation_source text,
        disclosure_due_at   timestamptz,
        finder              text NOT NULL,
        reported_by_id      uuid NOT NULL,
        reported_by_name    text NOT NULL,
        reported_at         timestamptz NOT NULL,
        confirmed_at        timestamptz,
        fixed_at            timestamptz,
        disclosed_at        timestamptz,
        exception_reason    text,
        rejection_reason    text,
        CHECK ((exploited_since IS NULL) = (exploitation_source IS NULL)),
        CHECK (state <> 'DISCLOSED' OR disclosed_at IS NOT NULL),
        CHECK (state <> 'REJECTED' OR rejection_reason IS NOT NULL),
        -- What is not disclosed is read by responders at the widest.
        CHECK (state = 'DISCLOSED' OR handling NOT IN ('GREEN', 'CLEAR'))
      );
      -- Not unique: who may not read one of them must not learn by a refusal that it is there.
      CREATE INDEX vulnerability_cve ON vulnerability (cve_id);
      CREATE INDEX vulnerability_state ON vulnerability (state, id DESC);
      CREATE INDEX vulnerability_severity ON vulnerability (severity_rank, id);
      CREATE INDEX vulnerability_disclosure_due ON vulnerability ((COALESCE(disclosure_due_at, 'infinity')), id);
      CREATE INDEX vulnerability_exploited ON vulnerability (id) WHERE exploited_since IS NOT NULL;
      CREATE INDEX vulnerability_services ON vulnerability USING gin (service_ids);
      CREATE INDEX vulnerability_incidents ON vulnerability USING gin (incident_ids);

      CREATE TABLE vulnerability_exposure (
        vulnerability_id uuid NOT NULL REFERENCES vulnerability,
        id               uuid NOT NULL,
        version          integer NOT NULL,
        state            text NOT NULL,
        service_id       uuid NOT NULL,
        added_at         timestamptz NOT NULL,
        reason           text,
        assessed_by_id   uuid,
        assessed_by_name text,
        assessed_at      timestamptz,
        fix              text,
        fixed_by_id      uuid,
        fixed_by_name    text,
        fixed_at         timestamptz,
        PRIMARY KEY (vulnerability_id, id),
        UNIQUE (vulnerability_id, service_id),
        CHECK ((state = 'UNDER_INVESTIGATION') = (assessed_at IS NULL)),
        CHECK (state <> 'NOT_AFFECTED' OR reason IS NOT NULL),
        CHECK (state <> 'FIXED' OR fixed_at IS NOT NULL)
      );
      CREATE INDEX vulnerability_exposure_id ON vulnerability_exposure (id);
      CREATE INDEX vulnerability_exposure_service ON vulnerability_exposure (service_id, id DESC);
      CREATE INDEX vulnerability_exposure_state ON vulnerability_exposure (state, id DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
