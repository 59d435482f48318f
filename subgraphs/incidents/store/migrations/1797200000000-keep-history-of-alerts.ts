import type { MigrationInterface, QueryRunner } from "typeorm";

/** What happened to each alert, and by whom it was triaged and closed, and when for the first time. */
export class KeepHistoryOfAlerts1797200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alert
        ADD triaged_by_id       uuid,
        ADD first_triaged_at    timestamptz,
        ADD first_triaged_by_id uuid,
        ADD closed_at           timestamptz,
        ADD closed_by_id        uuid;

      CREATE TABLE alert_history_entry (
        alert_id             uuid NOT NULL REFERENCES alert,
        id                   uuid NOT NULL,
        kind                 text NOT NULL,
        recorded_at          timestamptz NOT NULL,
        actor_id             text,
        actor_name           text,
        operation            text,
        from_state           text,
        to_state             text,
        reason               text,
        service_id           uuid NOT NULL,
        former_service_id    uuid,
        incident_id          uuid,
        due_at               timestamptz,
        former_due_at        timestamptz,
        assignee_id          uuid,
        severity             text,
        disposition          text,
        handling             text,
        former_handling      text,
        alert_suppression_id uuid,
        PRIMARY KEY (alert_id, id)
      );
      CREATE INDEX alert_history_entry_of_incident ON alert_history_entry (incident_id, id) WHERE incident_id IS NOT NULL;
      CREATE TRIGGER alert_history_entry_append_only BEFORE UPDATE OR DELETE ON alert_history_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER alert_history_entry_no_truncate BEFORE TRUNCATE ON alert_history_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
