import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What is judged where fewer than all responders read proves no detection in front of all of them: coverage would tell of each judgement there. What is
 * found to be nothing takes its proof back there as well, since nobody is to rely on a detection that is known to be wrong. Once all responders
 * read the alert again, its proof stands by how it was judged.
 */
export class RaiseNothingByFew1796900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION is_read_by_few(read_alert_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM alert LEFT JOIN incident ON incident.id = alert.incident_id
          WHERE alert.id = read_alert_id
            AND (alert.handling IN ('RED', 'AMBER_STRICT') OR incident.handling IN ('RED', 'AMBER_STRICT')))
      $$;
      CREATE OR REPLACE FUNCTION keep_proofs_by_alert() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE detection_proof AS proof SET stands = proof_stands(proof) AND (proof.stands OR NOT is_read_by_few(NEW.id))
        WHERE proof.alert_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE OR REPLACE FUNCTION await_judgement_of_proof() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.stands := proof_stands(NEW) AND NOT is_read_by_few(NEW.alert_id);
        RETURN NEW;
      END $$;
      CREATE FUNCTION keep_proofs_by_incident() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE detection_proof AS proof SET stands = proof_stands(proof)
        FROM alert WHERE alert.incident_id = NEW.id AND proof.alert_id = alert.id
          AND NOT proof.stands AND NOT is_read_by_few(alert.id);
        RETURN NULL;
      END $$;
      CREATE OR REPLACE TRIGGER alert_proofs_kept AFTER UPDATE OF disposition, incident_id, handling ON alert
        FOR EACH ROW WHEN (OLD.disposition IS DISTINCT FROM NEW.disposition
          OR NEW.disposition IN ('TRUE_POSITIVE', 'BENIGN_POSITIVE')
          AND (OLD.incident_id IS DISTINCT FROM NEW.incident_id OR OLD.handling IS DISTINCT FROM NEW.handling))
        EXECUTE FUNCTION keep_proofs_by_alert();
      CREATE TRIGGER incident_proofs_kept AFTER UPDATE OF handling ON incident
        FOR EACH ROW WHEN (OLD.handling IN ('RED', 'AMBER_STRICT') AND NEW.handling NOT IN ('RED', 'AMBER_STRICT'))
        EXECUTE FUNCTION keep_proofs_by_incident();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
