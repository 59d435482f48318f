import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What was only deployed is not known to work until somebody reports on it, or an alert comes of it. What nobody has reported on yet is
 * taken back to that, also what replicas of the release before deploy until they are replaced: of a report they write a time of its own.
 */
export class AwaitFirstReports1794300020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION await_first_report() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.health := 'UNKNOWN';
        NEW.health_reported_at := NULL;
        NEW.last_seen_at := NULL;
        RETURN NEW;
      END $$;
      CREATE TRIGGER monitoring_deployment_unreported BEFORE INSERT ON monitoring_deployment
        FOR EACH ROW WHEN (NEW.health = 'HEALTHY' AND NEW.health_reported_at = NEW.deployed_at)
        EXECUTE FUNCTION await_first_report();

      UPDATE monitoring_deployment SET health = 'UNKNOWN', health_reported_at = NULL, last_seen_at = NULL
      WHERE state = 'ACTIVE' AND health = 'HEALTHY' AND health_reported_at = deployed_at;
    `);
    await runner.query(`
      CREATE OR REPLACE VIEW detection_coverage AS
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
          min(LEAST(deployed.proven_at, proof.proven_at)) AS proven_at,
          min(requirement.priority_rank) AS priority_rank
        FROM required_technique AS technique
        JOIN detection_requirement AS requirement
          ON requirement.id = technique.detection_requirement_id AND requirement.state IN ('IN_FORCE', 'DEPLOYED')
        CROSS JOIN LATERAL (
          SELECT count(*) AS count,
            count(*) FILTER (WHERE deployment.health = 'HEALTHY'
              -- Nobody has reported on it yet, and it is not late; but an alert has come of it, so it works.
              OR deployment.health = 'UNKNOWN' AND deployment.report_due_at IS NOT NULL AND first.proven_at IS NOT NULL)
              AS healthy,
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
            AND technique.technique_id = ANY(deployment.technique_ids)) AS deployed
        CROSS JOIN LATERAL (
          SELECT min(given.proven_at) AS proven_at FROM detection_proof AS given
          WHERE given.detection_requirement_id = requirement.id AND given.technique_id = technique.technique_id
            AND given.monitoring_deployment_id IS NULL AND given.stands
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
