import type { MigrationInterface, QueryRunner } from "typeorm";

/** The events of a vulnerability fall under its own marking; those of service analyses are for their teams and the security side. */
export class MarkEventsOfVulnerabilities1792200030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION marking_of_event(type text, subject text) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT CASE type
          WHEN 'dev.cordon.alert.changed' THEN (
            SELECT CASE WHEN alert.incident_id IS NULL THEN 'AMBER' ELSE incident.handling END
            FROM alert LEFT JOIN incident ON incident.id = alert.incident_id WHERE alert.id = CAST(subject AS uuid))
          WHEN 'dev.cordon.detection-requirement.changed' THEN 'AMBER'
          WHEN 'dev.cordon.vulnerability.changed' THEN (
            SELECT handling FROM vulnerability WHERE id = CAST(subject AS uuid))
          WHEN 'dev.cordon.service-analysis.changed' THEN 'AMBER_STRICT'
          ELSE (SELECT handling FROM incident WHERE id = CAST(subject AS uuid))
        END
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
