import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Detection requirements name techniques of ATT&CK, have a priority and a history of versions, and each environment that their
 * monitoring is deployed in is a record. What was deployed before is carried over, as of the environment `production`: how well it
 * works nobody has said. Replicas of the release before go on writing the deployment into the requirement until they are replaced:
 * what they write is carried over as it comes. Coverage is added up of these tables.
 */
export class RequireTechniques1791900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE detection_requirement
        ADD COLUMN technique_ids     text[] NOT NULL DEFAULT '{}',
        ADD COLUMN standing_number   integer NOT NULL DEFAULT 1,
        ADD COLUMN latest_number     integer NOT NULL DEFAULT 1,
        ADD COLUMN priority          text,
        ADD COLUMN priority_rank     integer NOT NULL DEFAULT 4,
        ADD COLUMN priority_basis    text,
        ADD COLUMN priority_reason   text,
        ADD COLUMN past_incident_id  uuid,
        ADD COLUMN prioritized_by_id uuid,
        ADD COLUMN prioritized_at    timestamptz;

      ALTER TABLE alert
        ADD COLUMN detection_requirement_id uuid,
        ADD COLUMN technique_ids            text[] NOT NULL DEFAULT '{}';

      CREATE TABLE detection_requirement_version (
        detection_requirement_id uuid NOT NULL REFERENCES detection_requirement,
        id                       uuid NOT NULL,
        number                   integer NOT NULL CHECK (number > 0),
        title                    text NOT NULL,
        description              text NOT NULL,
        technique_ids            text[] NOT NULL,
        reason                   text,
        written_by_side          text,
        written_by_id            uuid NOT NULL,
        written_at               timestamptz NOT NULL,
        agreed_by_security_at    timestamptz,
        agreed_by_security_id    uuid,
        agreed_by_service_at     timestamptz,
        agreed_by_service_id     uuid,
        in_force_at              timestamptz,
        ended_at                 timestamptz,
        PRIMARY KEY (detection_requirement_id, id),
        UNIQUE (detection_requirement_id, number),
        CHECK (in_force_at IS NULL OR agreed_by_security_at IS NOT NULL AND agreed_by_service_at IS NOT NULL)
      );
      CREATE INDEX detection_requirement_version_id ON detection_requirement_version (id);

      CREATE TABLE required_technique (
        detection_requirement_id uuid NOT NULL REFERENCES detection_requirement,
        id                       uuid NOT NULL,
        service_id               uuid NOT NULL,
        technique_id             text NOT NULL,
        is_required              boolean NOT NULL,
        PRIMARY KEY (detection_requirement_id, id),
        UNIQUE (detection_requirement_id, technique_id)
      );
      CREATE INDEX required_technique_service ON required_technique (service_id, technique_id) WHERE is_required;
      CREATE INDEX required_technique_technique ON required_technique (technique_id, service_id) WHERE is_required;
      CREATE INDEX required_technique_id ON required_technique (id);

      CREATE TABLE detection_proof (
        detection_requirement_id uuid NOT NULL REFERENCES detection_requirement,
        id                       uuid NOT NULL,
        technique_id             text NOT NULL,
        proven_at                timestamptz NOT NULL,
        PRIMARY KEY (detection_requirement_id, id)
      );
      CREATE TRIGGER detection_proof_append_only BEFORE UPDATE OR DELETE ON detection_proof
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER detection_proof_no_truncate BEFORE TRUNCATE ON detection_proof
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE monitoring_deployment (
        detection_requirement_id uuid NOT NULL REFERENCES detection_requirement,
        id                       uuid NOT NULL,
        version                  integer NOT NULL,
        state                    text NOT NULL,
        service_id               uuid NOT NULL,
        environment              text NOT NULL,
        details                  text NOT NULL,
        requirement_number       integer NOT NULL,
        technique_ids            text[] NOT NULL,
        deployed_by_id           uuid,
        deployed_at              timestamptz NOT NULL,
        health                   text NOT NULL,
        health_details           text,
        health_reported_at       timestamptz,
        last_seen_at             timestamptz,
        report_every_minutes     integer,
        report_due_at            timestamptz,
        report_overdue_at        timestamptz,
        ended_by_id              uuid,
        ended_at                 timestamptz,
        end_reason               text,
        PRIMARY KEY (detection_requirement_id, id),
        CHECK ((state = 'ACTIVE') = (ended_at IS NULL)),
        CHECK (state <> 'TAKEN_DOWN' OR end_reason IS NOT NULL)
      );
      CREATE UNIQUE INDEX monitoring_deployment_active ON monitoring_deployment (detection_requirement_id, lower(environment))
        WHERE state = 'ACTIVE';
      CREATE INDEX monitoring_deployment_id ON monitoring_deployment (id);
      CREATE INDEX monitoring_deployment_service ON monitoring_deployment (service_id, id);
      CREATE INDEX monitoring_deployment_state ON monitoring_deployment (state, id);
      CREATE INDEX monitoring_deployment_health ON monitoring_deployment (health, id) WHERE state = 'ACTIVE';
      CREATE INDEX monitoring_deployment_environment ON monitoring_deployment (environment, id);
      CREATE INDEX monitoring_deployment_due ON monitoring_deployment (report_due_at)
        WHERE state = 'ACTIVE' AND report_due_at IS NOT NULL;
      CREATE INDEX monitoring_deployment_technique ON monitoring_deployment USING gin (technique_ids);
    `);
    await runner.query(`
      INSERT INTO detection_requirement_version (detection_requirement_id, id, number, title, description, technique_ids,
        written_by_id, written_at, agreed_by_security_at, agreed_by_service_at, in_force_at, ended_at)
      SELECT id, ${identifierOf("proposed_at")}, 1, title, description, '{}', proposed_by_id, proposed_at,
        agreed_by_security_at, agreed_by_service_at, in_force_at, NULL
      FROM detection_requirement;
    `);
    await runner.query(deployedIn("detection_requirement AS written"));
    await runner.query(`
      CREATE FUNCTION carry_deployment_over() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        ${deployedIn("(SELECT NEW.*) AS written")};
        RETURN NULL;
      END $$;
      CREATE TRIGGER detection_requirement_deployment_carried_over AFTER UPDATE OF deployment ON detection_requirement
        FOR EACH ROW WHEN (NEW.deployment IS NOT NULL AND NEW.deployed_at IS NOT NULL)
        EXECUTE FUNCTION carry_deployment_over();
    `);
    await runner.query(`
      -- Added up for each technique of a service by itself: so a page takes its own alone, in the order of the index.
      CREATE VIEW detection_coverage AS
      SELECT CAST(md5(covered.service_id || ' ' || covered.technique_id) AS uuid) AS id,
        covered.service_id, covered.technique_id,
        CASE
          WHEN summed.deployment_count = 0 THEN 'GAP'
          WHEN summed.healthy_deployment_count = 0 THEN 'IMPAIRED'
          WHEN summed.proven_at IS NULL THEN 'DEPLOYED'
          ELSE 'PROVEN'
        END AS status,
        summed.requirement_count, summed.deployment_count, summed.healthy_deployment_count, summed.proven_at,
        (ARRAY['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'])[summed.priority_rank + 1] AS priority,
        summed.priority_rank
      FROM (SELECT DISTINCT service_id, technique_id FROM required_technique WHERE is_required) AS covered
      CROSS JOIN LATERAL (
        SELECT CAST(count(*) AS integer) AS requirement_count,
          CAST(sum(deployed.count) AS integer) AS deployment_count,
          CAST(sum(deployed.healthy) AS integer) AS healthy_deployment_count,
          min(proof.proven_at) AS proven_at,
          min(requirement.priority_rank) AS priority_rank
        FROM required_technique AS technique
        JOIN detection_requirement AS requirement
          ON requirement.id = technique.detection_requirement_id AND requirement.state IN ('IN_FORCE', 'DEPLOYED')
        CROSS JOIN LATERAL (
          SELECT count(*) AS count, count(*) FILTER (WHERE deployment.health = 'HEALTHY') AS healthy,
            min(deployment.deployed_at) AS since
          FROM monitoring_deployment AS deployment
          WHERE deployment.detection_requirement_id = requirement.id AND deployment.state = 'ACTIVE'
            AND technique.technique_id = ANY(deployment.technique_ids)) AS deployed
        CROSS JOIN LATERAL (
          SELECT min(given.proven_at) AS proven_at FROM detection_proof AS given
          WHERE given.detection_requirement_id = requirement.id AND given.technique_id = technique.technique_id
            -- What ran before and was taken down proves nothing of what runs now.
            AND given.proven_at >= deployed.since) AS proof
        WHERE technique.is_required
          AND technique.service_id = covered.service_id AND technique.technique_id = covered.technique_id) AS summed
      WHERE summed.requirement_count > 0;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}

/** An id as Cordon gives them (UUID version 7), for something of a moment: lists are in their order. */
const identifierOf = (moment: string) =>
  `CAST(lpad(to_hex(CAST(floor(extract(epoch FROM ${moment}) * 1000) AS bigint)), 12, '0') || '7' ||
     substr(md5(CAST(gen_random_uuid() AS text)), 1, 3) || '8' || substr(md5(CAST(gen_random_uuid() AS text)), 1, 15) AS uuid)`;

/** What carries over the deployment that requirements of a relation have as a text, where none is on record in an environment. */
const deployedIn = (requirements: string) => `
  INSERT INTO monitoring_deployment (detection_requirement_id, id, version, state, service_id, environment, details,
    requirement_number, technique_ids, deployed_at, health)
  SELECT written.id, ${identifierOf("written.deployed_at")}, 1, 'ACTIVE', written.service_id, 'production', written.deployment,
    written.standing_number, written.technique_ids, written.deployed_at, 'UNKNOWN'
  FROM ${requirements}
  WHERE written.state = 'DEPLOYED' AND written.deployment IS NOT NULL AND written.deployed_at IS NOT NULL
    AND NOT EXISTS (
      SELECT FROM monitoring_deployment AS deployed
      WHERE deployed.detection_requirement_id = written.id AND deployed.state = 'ACTIVE')`;
