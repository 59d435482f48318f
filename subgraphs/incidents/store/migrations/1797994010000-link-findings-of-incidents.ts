import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a hunt inside an incident finds belongs to that at once. What was found before is linked by who recorded it, when they did, while the
 * incident is open. What somebody took out of the incident stays out: its timeline says so by the number of the finding.
 */
export class LinkFindingsOfIncidents1797994010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      WITH open AS (
        SELECT id FROM incident
        WHERE state NOT IN ('CLOSED', 'DISMISSED', 'WITHDRAWN', 'MERGED')
          AND id IN (SELECT hunt.incident_id FROM hunt_finding AS found JOIN breach_hunt AS hunt ON hunt.id = found.breach_hunt_id
                     WHERE found.incident_id IS NULL AND found.withdrawn_at IS NULL)
        ORDER BY id FOR UPDATE)
      UPDATE hunt_finding AS found
      SET incident_id = open.id, linked_by_id = found.recorded_by_id, linked_at = found.recorded_at
      FROM breach_hunt AS hunt JOIN open ON open.id = hunt.incident_id
      WHERE hunt.id = found.breach_hunt_id AND found.incident_id IS NULL AND found.withdrawn_at IS NULL
        AND NOT EXISTS (
          SELECT FROM timeline_entry AS entry
          WHERE entry.incident_id = open.id AND entry.operation = 'unlinkHuntFinding'
            AND entry.text LIKE 'Took finding ' || found.sequence || ' of a hunt out of the incident: %')
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
