import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * To which service goes what a source tells again after an alert of it was handed over. An alert proves monitoring of its own service
 * alone: what was handed over proves that of the other service no longer, until it comes back.
 */
export class RerouteAlerts1794500010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alert_reroute (
        alert_source_id uuid NOT NULL REFERENCES alert_source,
        fingerprint     text NOT NULL,
        from_service_id uuid NOT NULL,
        service_id      uuid NOT NULL CHECK (service_id <> from_service_id),
        PRIMARY KEY (alert_source_id, fingerprint, from_service_id)
      );

      CREATE OR REPLACE FUNCTION keep_proofs_by_alert() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE detection_proof SET stands = NEW.disposition IS DISTINCT FROM 'FALSE_POSITIVE' AND EXISTS (
          SELECT FROM detection_requirement AS requirement
          WHERE requirement.id = detection_proof.detection_requirement_id AND requirement.service_id = NEW.service_id)
        WHERE alert_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER alert_proofs_rerouted AFTER UPDATE OF service_id ON alert
        FOR EACH ROW WHEN (OLD.service_id <> NEW.service_id) EXECUTE FUNCTION keep_proofs_by_alert();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
