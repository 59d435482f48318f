import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Each alert that has come of monitoring proves it, as long as it counts as no false positive. Monitoring names the rule by which a source
 * reports it. Replicas of the release before go on recording a proof of a whole requirement, without the alert, until they are replaced.
 */
export class ProveByAlerts1793400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE monitoring_deployment ADD COLUMN alert_source_id uuid, ADD COLUMN rule text;
      CREATE INDEX monitoring_deployment_rule ON monitoring_deployment (alert_source_id, rule)
        WHERE state = 'ACTIVE' AND alert_source_id IS NOT NULL;

      ALTER TABLE alert ADD COLUMN reported_rules text[] NOT NULL DEFAULT '{}';

      DROP TRIGGER detection_proof_append_only ON detection_proof;
      ALTER TABLE detection_proof
        ALTER COLUMN technique_id DROP NOT NULL,
        ADD COLUMN monitoring_deployment_id uuid,
        ADD COLUMN alert_id uuid,
        ADD COLUMN stands boolean NOT NULL DEFAULT true;
    `);
    await runner.query(`
      CREATE TRIGGER detection_proof_kept BEFORE DELETE ON detection_proof FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE FUNCTION name_alert_of_proof() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT alert.id INTO NEW.alert_id FROM alert
        WHERE alert.detection_requirement_id = NEW.detection_requirement_id AND alert.received_at = NEW.proven_at
        ORDER BY alert.id DESC LIMIT 1;
        RETURN NEW;
      END $$;
      CREATE TRIGGER detection_proof_named BEFORE INSERT ON detection_proof
        FOR EACH ROW WHEN (NEW.alert_id IS NULL) EXECUTE FUNCTION name_alert_of_proof();

      CREATE FUNCTION keep_proofs_by_alert() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE detection_proof SET stands = NEW.disposition IS DISTINCT FROM 'FALSE_POSITIVE' WHERE alert_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER alert_proofs_kept AFTER UPDATE OF disposition ON alert
        FOR EACH ROW WHEN ((OLD.disposition IS NOT DISTINCT FROM 'FALSE_POSITIVE')
          <> (NEW.disposition IS NOT DISTINCT FROM 'FALSE_POSITIVE'))
        EXECUTE FUNCTION keep_proofs_by_alert();
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
          SELECT count(*) AS count, count(*) FILTER (WHERE deployment.health = 'HEALTHY') AS healthy,
            min(deployment.deployed_at) AS since,
            -- The first alert of each, by the index alone: those of the technique, and those of all that it is for.
            min(LEAST(
              (SELECT min(given.proven_at) FROM detection_proof AS given
               WHERE given.monitoring_deployment_id = deployment.id AND given.technique_id = technique.technique_id
                 AND given.stands),
              (SELECT min(given.proven_at) FROM detection_proof AS given
               WHERE given.monitoring_deployment_id = deployment.id AND given.technique_id IS NULL
                 AND given.stands))) AS proven_at
          FROM monitoring_deployment AS deployment
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
