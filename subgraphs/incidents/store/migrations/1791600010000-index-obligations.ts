import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/**
 * What was owed before clocks acted by themselves: what has run out already is missed, and nobody is called because of an update;
 * the rest warns as the clocks of that release do. Then finds the obligations of an incident, what is at risk or runs out, and what is owed across incidents, least time left first.
 */
export class IndexObligations1791600010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE notification_obligation SET state = 'MET_LATE' WHERE state = 'MISSED' AND settled_at IS NOT NULL;
      UPDATE notification_obligation SET state = CASE
          WHEN COALESCE(delayed_until, due_at) <= now() THEN 'MISSED'
          WHEN delayed_until IS NOT NULL THEN 'DELAYED'
          ELSE state
        END,
        at_risk_at = due_at - CASE clock
          WHEN 'DORA_INITIAL_NOTIFICATION' THEN interval '1 hour'
          WHEN 'NIS2_EARLY_WARNING' THEN interval '6 hours'
          WHEN 'NIS2_FINAL_REPORT' THEN interval '5 days'
          ELSE interval '1 day'
        END
        WHERE state = 'RUNNING' AND settled_at IS NULL AND at_risk_at IS NULL AND due_at IS NOT NULL;
    `);
    await createIndexConcurrently(
      runner,
      "notification_obligation_incident",
      "notification_obligation (incident_id, clock, addressee_name, id)",
    );
    await createIndexConcurrently(
      runner,
      "notification_obligation_at_risk",
      "notification_obligation (at_risk_at) WHERE state = 'RUNNING' AND settled_at IS NULL",
    );
    await createIndexConcurrently(
      runner,
      "notification_obligation_runs_out",
      `notification_obligation ((COALESCE(delayed_until, due_at)))
       WHERE state IN ('RUNNING', 'AT_RISK', 'DELAYED') AND settled_at IS NULL`,
    );
    await createIndexConcurrently(
      runner,
      "notification_obligation_owed",
      "notification_obligation ((COALESCE(delayed_until, due_at)), id) WHERE settled_at IS NULL",
    );
    await runner.query("DROP INDEX CONCURRENTLY IF EXISTS notification_obligation_due");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
