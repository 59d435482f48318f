import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An alert of a rule by which several environments are reported proves none of them: no source says in which it arose. What was proven so before
 * does not stand any more, since nobody can say which of the proofs was right, nor do proofs that replicas of the release before still record, from when
 * their alert is judged. They stay on record.
 */
export class ProveNoSharedRule1797994110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
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
      $$
    `);
    await runner.query(
      "UPDATE detection_proof AS proof SET stands = false WHERE stands AND monitoring_deployment_id IS NOT NULL AND NOT proof_stands(proof)",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
