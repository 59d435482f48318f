import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Which services lack a published analysis of which calendar months. Whoever reads it says of which months: those that are over, by
 * the clock of the request.
 */
export class ListMissingAnalyses1797700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW missing_service_analysis AS
      SELECT CAST(md5(service.id || ' ' || to_char(month.begins, 'YYYY-MM')) AS uuid) AS id,
        service.id AS service_id, service.name AS service_name, service.owner_team_id AS team_id,
        month.period_from, month.period_until
      FROM directory_service AS service
      CROSS JOIN (
        SELECT begins, begins AT TIME ZONE 'UTC' AS period_from,
          (begins + interval '1 month') AT TIME ZONE 'UTC' AS period_until
        FROM generate_series(timestamp '2020-01-01', timestamp '2099-12-01', interval '1 month') AS begins
      ) AS month
      WHERE NOT EXISTS (
        SELECT FROM service_analysis AS analysis
        WHERE analysis.service_id = service.id AND analysis.state = 'PUBLISHED'
          AND analysis.period_from <= month.period_from AND analysis.period_until >= month.period_until)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP VIEW missing_service_analysis");
  }
}
