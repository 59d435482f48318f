import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An alert proves its detection once a person has found it right, and one that names no technique the only one that its monitoring is for.
 * Monitoring is healthy once its team has reported so, whatever alerts say. Replicas of the
 * release before go on recording proofs by alerts that nobody has judged: those are taken back as they come.
 */
export class ProveByJudgement1796500010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION proof_stands(proof detection_proof) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
            SELECT FROM alert JOIN detection_requirement AS requirement ON requirement.id = proof.detection_requirement_id
            WHERE alert.id = proof.alert_id AND alert.disposition IN ('TRUE_POSITIVE', 'BENIGN_POSITIVE')
              AND requirement.service_id = alert.service_id)
          AND (proof.technique_id IS NOT NULL OR EXISTS (
            SELECT FROM monitoring_deployment AS deployment
            WHERE deployment.id = proof.monitoring_deployment_id AND cardinality(deployment.technique_ids) = 1))
      $$;
      CREATE OR REPLACE FUNCTION keep_proofs_by_alert() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE detection_proof AS proof SET stands = proof_stands(proof) WHERE proof.alert_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE FUNCTION await_judgement_of_proof() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.stands := proof_stands(NEW);
        RETURN NEW;
      END $$;
      -- Behind the one that finds the alert: triggers run in the order of their names.
      CREATE TRIGGER detection_proof_unjudged BEFORE INSERT ON detection_proof
        FOR EACH ROW WHEN (NEW.stands) EXECUTE FUNCTION await_judgement_of_proof();
      CREATE OR REPLACE TRIGGER alert_proofs_kept AFTER UPDATE OF disposition ON alert
        FOR EACH ROW WHEN (OLD.disposition IS DISTINCT FROM NEW.disposition)
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
