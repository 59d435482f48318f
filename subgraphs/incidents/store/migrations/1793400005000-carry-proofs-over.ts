import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was proven before is of a whole requirement, and its alert is found again. From then on a proof changes in nothing but whether it stands. */
export class CarryProofsOver1793400005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Nobody judges these alerts otherwise until it is done: what they are found to be afterwards changes their proofs.
    await runner.query(`
      WITH judged AS MATERIALIZED (
        SELECT alert.id FROM alert
        WHERE alert.detection_requirement_id IN (SELECT detection_requirement_id FROM detection_proof) FOR SHARE)
      SELECT count(*) FROM judged`);
    await runner.query(`
      UPDATE detection_proof AS proof SET alert_id = alert.id, stands = alert.disposition IS DISTINCT FROM 'FALSE_POSITIVE'
      FROM alert
      WHERE alert.detection_requirement_id = proof.detection_requirement_id AND alert.received_at = proof.proven_at
        AND proof.technique_id = ANY(alert.technique_ids);

      -- Of a requirement only the first alert was kept as its proof: where that one was none, those that came after it count.
      INSERT INTO detection_proof (detection_requirement_id, id, technique_id, proven_at, alert_id, stands)
      SELECT DISTINCT ON (later.id, first.technique_id)
        later.detection_requirement_id, gen_random_uuid(), first.technique_id, later.received_at, later.id,
        later.disposition IS DISTINCT FROM 'FALSE_POSITIVE'
      FROM detection_proof AS first
      JOIN alert AS later ON later.detection_requirement_id = first.detection_requirement_id
        AND later.received_at > first.proven_at AND first.technique_id = ANY(later.technique_ids)
        AND later.handling NOT IN ('RED', 'AMBER_STRICT')
      WHERE NOT EXISTS (
        SELECT FROM detection_proof AS other
        WHERE other.detection_requirement_id = first.detection_requirement_id AND other.technique_id = first.technique_id
          AND other.alert_id = later.id);

      CREATE TRIGGER detection_proof_unchanged
        BEFORE UPDATE OF detection_requirement_id, id, monitoring_deployment_id, technique_id, proven_at, alert_id
        ON detection_proof FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
