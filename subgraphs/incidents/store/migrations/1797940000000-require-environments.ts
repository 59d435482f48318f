import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A requirement says in which environments it must be met, and coverage asks for each. What is there already is carried over with the environments that its
 * monitoring runs in, or else production: nobody has agreed to more. The replicas of the release before leave it out, which is production as well. Of two
 * ways to write one environment the older one stays.
 */
export class RequireEnvironments1797940000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE detection_requirement
        ADD environments text[] NOT NULL DEFAULT '{production}';
      ALTER TABLE detection_requirement_version
        ADD environments text[] NOT NULL DEFAULT '{production}';
      UPDATE detection_requirement AS requirement SET environments = running.environments
      FROM (
        SELECT one.detection_requirement_id, array_agg(one.environment ORDER BY one.deployed_at, one.id) AS environments
        FROM (
          SELECT DISTINCT ON (detection_requirement_id, lower(environment)) detection_requirement_id, environment, deployed_at, id
          FROM monitoring_deployment WHERE state = 'ACTIVE'
          ORDER BY detection_requirement_id, lower(environment), deployed_at, id) AS one
        GROUP BY one.detection_requirement_id) AS running
      WHERE running.detection_requirement_id = requirement.id;
      UPDATE detection_requirement_version AS version SET environments = requirement.environments
      FROM detection_requirement AS requirement
      WHERE requirement.id = version.detection_requirement_id AND requirement.environments <> '{production}';
      -- What runs for other techniques than the requirement names by now does not meet it.
      UPDATE detection_requirement AS requirement SET state = 'IN_FORCE'
      WHERE requirement.state = 'DEPLOYED' AND EXISTS (SELECT FROM monitoring_deployment AS deployment
        WHERE deployment.detection_requirement_id = requirement.id AND deployment.state = 'ACTIVE')
        AND EXISTS (SELECT FROM unnest(requirement.environments) AS required(environment)
        WHERE NOT EXISTS (SELECT FROM monitoring_deployment AS deployment
          WHERE deployment.detection_requirement_id = requirement.id AND deployment.state = 'ACTIVE'
            AND lower(deployment.environment) = lower(required.environment)
            AND requirement.technique_ids <@ deployment.technique_ids));
    `);
    await runner.query(`
      CREATE OR REPLACE VIEW detection_coverage AS
      SELECT CAST(md5(covered.service_id || ' ' || covered.technique_id) AS uuid) AS id,
        covered.service_id, covered.technique_id,
        CASE
          WHEN cardinality(placed.missing) > 0 THEN 'GAP'
          WHEN placed.unhealthy > 0 THEN 'IMPAIRED'
          WHEN summed.proven_at IS NULL THEN 'DEPLOYED'
          ELSE 'PROVEN'
        END AS status,
        summed.requirement_count, summed.deployment_count, summed.healthy_deployment_count, summed.proven_at,
        (ARRAY['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'])[summed.priority_rank + 1] AS priority,
        summed.priority_rank, placed.missing AS missing_environments
      FROM (SELECT DISTINCT service_id, technique_id FROM required_technique WHERE is_required) AS covered
      CROSS JOIN LATERAL (
        SELECT CAST(count(*) AS integer) AS requirement_count,
          CAST(sum(deployed.count) AS integer) AS deployment_count,
          CAST(sum(deployed.healthy) AS integer) AS healthy_deployment_count,
          min(LEAST(deployed.proven_at, proof.proven_at)) AS proven_at,
          min(requirement.priority_rank) AS priority_rank
        FROM required_technique AS technique
        JOIN detection_requirement AS requirement
          ON requirement.id = technique.detection_requirement_id AND requirement.state IN ('IN_FORCE', 'DEPLOYED')
        CROSS JOIN LATERAL (
          SELECT count(*) AS count,
            count(*) FILTER (WHERE deployment.health = 'HEALTHY') AS healthy,
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
          count(*) FILTER (WHERE place.healthy = 0) AS unhealthy
        FROM (
          SELECT min(required.environment) AS environment, sum(running.count) AS count, sum(running.healthy) AS healthy
          FROM required_technique AS technique
          JOIN detection_requirement AS requirement
            ON requirement.id = technique.detection_requirement_id AND requirement.state IN ('IN_FORCE', 'DEPLOYED')
          CROSS JOIN LATERAL unnest(requirement.environments) AS required(environment)
          CROSS JOIN LATERAL (
            SELECT count(*) AS count, count(*) FILTER (WHERE deployment.health = 'HEALTHY') AS healthy
            FROM monitoring_deployment AS deployment
            WHERE deployment.detection_requirement_id = requirement.id AND deployment.state = 'ACTIVE'
              AND technique.technique_id = ANY(deployment.technique_ids)
              AND lower(deployment.environment) = lower(required.environment)) AS running
          WHERE technique.is_required
            AND technique.service_id = covered.service_id AND technique.technique_id = covered.technique_id
          GROUP BY lower(required.environment)) AS place) AS placed
      WHERE summed.requirement_count > 0;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
