import type { MigrationInterface, QueryRunner } from "typeorm";

/** The marking that events of this subgraph fall under: an alert falls under that of its incident, and what has none is for responders. */
export class MarkEvents1768608060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION marking_of_event(type text, subject text) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT CASE type
          WHEN 'dev.cordon.incident.changed' THEN (SELECT handling FROM incident WHERE id = CAST(subject AS uuid))
          WHEN 'dev.cordon.alert.changed' THEN (
            SELECT CASE WHEN alert.incident_id IS NULL THEN 'AMBER' ELSE incident.handling END
            FROM alert LEFT JOIN incident ON incident.id = alert.incident_id WHERE alert.id = CAST(subject AS uuid))
          WHEN 'dev.cordon.detection-requirement.changed' THEN 'AMBER'
        END
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
