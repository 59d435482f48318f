import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The team of legal affairs that has placed a hold reads the incident as long as it is in force. For which team a hold was placed
 * was not kept before: it was for legal affairs, whoever of it placed it.
 */
export class LetHoldersRead1791540030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE legal_hold ADD placed_by_team_ids uuid[] NOT NULL DEFAULT '{}';
      UPDATE legal_hold SET placed_by_team_ids =
        ARRAY(SELECT team.id FROM directory_team AS team WHERE team.function = 'LEGAL_AFFAIRS' ORDER BY team.id);
      ALTER TABLE legal_hold ALTER placed_by_team_ids DROP DEFAULT;
      UPDATE incident SET asked_team_ids = ARRAY(
        SELECT unnest(incident.asked_team_ids)
        UNION SELECT unnest(hold.placed_by_team_ids) FROM legal_hold AS hold
          WHERE hold.incident_id = incident.id AND hold.state <> 'LIFTED')
        WHERE EXISTS (SELECT FROM legal_hold AS hold WHERE hold.incident_id = incident.id AND hold.state <> 'LIFTED');
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
