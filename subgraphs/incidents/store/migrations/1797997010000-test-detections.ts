import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Monitoring is tried out. What the latest test of each technique came to stands on the deployment, so that coverage reads no more rows than before.
 * The alert of a test is no alert out of real life: as long as the test stands it proves nothing but the test.
 */
export class TestDetections1797997010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE detection_test (
        detection_requirement_id uuid NOT NULL,
        id                       uuid NOT NULL,
        monitoring_deployment_id uuid NOT NULL,
        technique_ids            text[] NOT NULL,
        procedure                text NOT NULL,
        tested_at                timestamptz NOT NULL,
        outcome                  text NOT NULL,
        alert_id                 uuid,
        details                  text,
        recorded_by_id           uuid NOT NULL,
        recorded_at              timestamptz NOT NULL,
        withdrawn_at             timestamptz,
        withdrawn_by_id          uuid,
        withdrawal_reason        text,
        PRIMARY KEY (detection_requirement_id, id),
        CHECK ((outcome = 'DETECTED') = (alert_id IS NOT NULL))
      );
      CREATE INDEX detection_test_deployment ON detection_test (monitoring_deployment_id, id);
      CREATE INDEX detection_test_alert ON detection_test (alert_id, id) WHERE alert_id IS NOT NULL;
      ALTER TABLE monitoring_deployment
        ADD passed_technique_ids text[] NOT NULL DEFAULT '{}',
        ADD failed_technique_ids text[] NOT NULL DEFAULT '{}',
        ADD failed_test_at       timestamptz;
      CREATE INDEX monitoring_deployment_failed_test ON monitoring_deployment (failed_test_at)
        WHERE state = 'ACTIVE' AND failed_test_at IS NOT NULL;
    `);
    await runner.query(`
      CREATE OR REPLACE FUNCTION proof_stands(proof detection_proof) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
            SELECT FROM alert JOIN detection_requirement AS requirement ON requirement.id = proof.detection_requirement_id
            WHERE alert.id = proof.alert_id AND alert.disposition IN ('TRUE_POSITIVE', 'BENIGN_POSITIVE')
              AND requirement.service_id = alert.service_id)
          AND (proof.technique_id IS NOT NULL OR EXISTS (
            SELECT FROM monitoring_deployment AS deployment
            WHERE deployment.id = proof.monitoring_deployment_id AND cardinality(deployment.technique_ids) = 1))
          AND NOT EXISTS (
            SELECT FROM monitoring_deployment AS proven
            JOIN detection_proof AS beside ON beside.alert_id = proof.alert_id AND beside.monitoring_deployment_id <> proven.id
            JOIN monitoring_deployment AS elsewhere ON elsewhere.id = beside.monitoring_deployment_id
            WHERE proven.id = proof.monitoring_deployment_id AND elsewhere.alert_source_id = proven.alert_source_id
              AND elsewhere.rule = proven.rule AND lower(elsewhere.environment) <> lower(proven.environment))
          AND NOT EXISTS (SELECT FROM detection_test AS test WHERE test.alert_id = proof.alert_id AND test.withdrawn_at IS NULL)
      $$;
      CREATE FUNCTION keep_proofs_by_test() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE detection_proof AS proof SET stands = proof_stands(proof) AND (proof.stands OR NOT is_read_by_few(NEW.alert_id))
        WHERE proof.alert_id = NEW.alert_id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER detection_test_proofs_kept AFTER INSERT OR UPDATE OF withdrawn_at ON detection_test
        FOR EACH ROW WHEN (NEW.alert_id IS NOT NULL) EXECUTE FUNCTION keep_proofs_by_test();
    `);
    await runner.query(`
      CREATE OR REPLACE VIEW detection_coverage AS
      SELECT CAST(md5(covered.service_id || ' ' || covered.technique_id) AS uuid) AS id,
        covered.service_id, covered.technique_id,
        CASE
          WHEN summed.requirement_count = 0 THEN 'OBSERVED_NOT_REQUIRED'
          WHEN cardinality(placed.missing) > 0 THEN 'GAP'
          WHEN placed.unhealthy > 0 THEN 'IMPAIRED'
          WHEN placed.untested > 0 THEN 'DEPLOYED'
          WHEN cardinality(placed.unproven) > 0 THEN 'PROVEN_BY_TEST'
          ELSE 'PROVEN'
        END AS status,
        summed.requirement_count, summed.deployment_count, summed.healthy_deployment_count, summed.proven_at,
        (ARRAY['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'])[summed.priority_rank + 1] AS priority,
        summed.priority_rank, placed.missing AS missing_environments, placed.unproven AS unproven_environments,
        placed.required AS environments, placed.tested AS tested_environments
      FROM (
        SELECT DISTINCT service_id, technique_id, false AS is_observed FROM required_technique WHERE is_required
        UNION ALL
        -- What was seen with some confidence in an incident that all responders read, and that was an attack or may be one. The index is asked for one technique after the other.
        SELECT service.id AS service_id, seen.technique_id, true AS is_observed
        FROM directory_service AS service
        CROSS JOIN LATERAL (
          WITH RECURSIVE next AS (
            SELECT (SELECT min(observed.technique_id) FROM observed_technique AS observed
              WHERE observed.service_id = service.id AND observed.state = 'OBSERVED') AS technique_id
            UNION ALL
            SELECT (SELECT min(observed.technique_id) FROM observed_technique AS observed
              WHERE observed.service_id = service.id AND observed.state = 'OBSERVED' AND observed.technique_id > next.technique_id)
            FROM next WHERE next.technique_id IS NOT NULL)
          SELECT next.technique_id FROM next WHERE next.technique_id IS NOT NULL) AS seen
        WHERE EXISTS (SELECT FROM observed_technique AS observed JOIN incident ON incident.id = observed.incident_id
            WHERE observed.service_id = service.id AND observed.technique_id = seen.technique_id AND observed.state = 'OBSERVED'
              AND incident.handling NOT IN ('RED', 'AMBER_STRICT')
              AND incident.determination IN ('SUSPECTED', 'CONFIRMED', 'BLOCKED', 'FAILED_ATTEMPT')
              AND observed.confidence IN ('MODERATE', 'HIGH'))
          -- Whoever requires a technique requires its parts.
          AND NOT EXISTS (SELECT FROM required_technique AS asked
            JOIN detection_requirement AS requirement
              ON requirement.id = asked.detection_requirement_id AND requirement.state IN ('IN_FORCE', 'DEPLOYED')
            WHERE asked.is_required AND asked.service_id = service.id
              AND asked.technique_id IN (seen.technique_id, split_part(seen.technique_id, '.', 1)))) AS covered
      CROSS JOIN LATERAL (
        SELECT CAST(count(*) AS integer) AS requirement_count,
          COALESCE(CAST(sum(deployed.count) AS integer), 0) AS deployment_count,
          COALESCE(CAST(sum(deployed.healthy) AS integer), 0) AS healthy_deployment_count,
          min(LEAST(deployed.proven_at, proof.proven_at)) AS proven_at,
          COALESCE(min(requirement.priority_rank), 4) AS priority_rank
        FROM required_technique AS technique
        JOIN detection_requirement AS requirement
          ON requirement.id = technique.detection_requirement_id AND requirement.state IN ('IN_FORCE', 'DEPLOYED')
        CROSS JOIN LATERAL (
          SELECT count(*) AS count,
            count(*) FILTER (WHERE deployment.health = 'HEALTHY' AND NOT technique.technique_id = ANY(deployment.failed_technique_ids)) AS healthy,
            min(deployment.deployed_at) AS since,
            min(first.proven_at) AS proven_at
          FROM monitoring_deployment AS deployment
          -- The first alert of each, by the index alone: those of the technique, and those of all that it is for.
          CROSS JOIN LATERAL (SELECT LEAST(
              (SELECT min(given.proven_at) FROM detection_proof AS given
               WHERE given.monitoring_deployment_id = deployment.id AND given.technique_id = technique.technique_id
                 AND given.stands),
              (SELECT min(given.proven_at) FROM detection_proof AS given
               WHERE given.monitoring_deployment_id = deployment.id AND given.technique_id IS NULL
                 AND given.stands)) AS proven_at) AS first
          WHERE deployment.detection_requirement_id = requirement.id AND deployment.state = 'ACTIVE'
            AND technique.technique_id = ANY(deployment.technique_ids)
            -- What runs where nobody asked for it is not what was agreed.
            AND EXISTS (SELECT FROM unnest(requirement.environments) AS required(environment)
              WHERE lower(required.environment) = lower(deployment.environment))) AS deployed
        CROSS JOIN LATERAL (
          SELECT min(given.proven_at) AS proven_at FROM detection_proof AS given
          WHERE given.detection_requirement_id = requirement.id AND given.technique_id = technique.technique_id
            AND given.monitoring_deployment_id IS NULL AND given.stands
            -- What ran before and was taken down proves nothing of what runs now.
            AND given.proven_at >= deployed.since) AS proof
        WHERE technique.is_required
          AND technique.service_id = covered.service_id AND technique.technique_id = covered.technique_id) AS summed
      -- Where one of its requirements asks for it: it is met there by the monitoring of any of them that asks for it there.
      CROSS JOIN LATERAL (
        -- So many are named: nobody reads through more.
        SELECT COALESCE((array_agg(place.environment ORDER BY place.environment) FILTER (WHERE place.count = 0))[1:100], '{}') AS missing,
          COALESCE((array_agg(place.environment ORDER BY place.environment) FILTER (WHERE NOT place.is_proven))[1:100], '{}') AS unproven,
          COALESCE((array_agg(place.environment ORDER BY place.environment) FILTER (WHERE place.is_tested AND NOT place.is_proven))[1:100], '{}') AS tested,
          count(*) FILTER (WHERE NOT place.is_proven AND NOT place.is_tested) AS untested,
          COALESCE(array_agg(lower(place.environment)), '{}') AS required,
          count(*) FILTER (WHERE place.healthy = 0) AS unhealthy
        FROM (
          SELECT min(required.environment) AS environment, sum(running.count) AS count, sum(running.healthy) AS healthy,
            -- By an alert of what runs there. One of the whole requirement says of no environment which it came of, unless there is one alone.
            bool_or(running.is_proven OR (cardinality(requirement.environments) = 1 AND EXISTS (
              SELECT FROM detection_proof AS given
              WHERE given.detection_requirement_id = requirement.id AND given.technique_id = technique.technique_id
                AND given.monitoring_deployment_id IS NULL AND given.stands AND given.proven_at >= running.since))) AS is_proven,
            bool_or(running.is_tested) AS is_tested
          FROM required_technique AS technique
          JOIN detection_requirement AS requirement
            ON requirement.id = technique.detection_requirement_id AND requirement.state IN ('IN_FORCE', 'DEPLOYED')
          CROSS JOIN LATERAL unnest(requirement.environments) AS required(environment)
          CROSS JOIN LATERAL (
            SELECT count(*) AS count, count(*) FILTER (WHERE deployment.health = 'HEALTHY' AND NOT technique.technique_id = ANY(deployment.failed_technique_ids)) AS healthy,
              min(deployment.deployed_at) AS since,
              COALESCE(bool_or(EXISTS (SELECT FROM detection_proof AS given
                WHERE given.monitoring_deployment_id = deployment.id AND given.technique_id = technique.technique_id AND given.stands)
                OR EXISTS (SELECT FROM detection_proof AS given
                WHERE given.monitoring_deployment_id = deployment.id AND given.technique_id IS NULL AND given.stands)), false) AS is_proven,
              COALESCE(bool_or(technique.technique_id = ANY(deployment.passed_technique_ids)), false) AS is_tested
            FROM monitoring_deployment AS deployment
            WHERE deployment.detection_requirement_id = requirement.id AND deployment.state = 'ACTIVE'
              AND technique.technique_id = ANY(deployment.technique_ids)
              AND lower(deployment.environment) = lower(required.environment)) AS running
          WHERE technique.is_required
            AND technique.service_id = covered.service_id AND technique.technique_id = covered.technique_id
          GROUP BY lower(required.environment)) AS place) AS placed
      WHERE summed.requirement_count > 0 OR covered.is_observed;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
