import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What is owed is met by what was delivered, so that a released notice keeps what it is to meet. For one that was released before,
 * that is what its release has met. Whether a promise was kept is said by what it made owed, and nowhere besides. A notice can
 * supplement one of a duplicate, which is a notice of another incident.
 */
export class MeetDutiesByDelivery1791630020002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE customer_notice
        ADD COLUMN obligation_ids uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN late_reason text,
        DROP CONSTRAINT customer_notice_incident_id_supplements_id_fkey;
      UPDATE customer_notice AS notice SET obligation_ids = met.ids
      FROM (SELECT incident_id, notification_id, array_agg(id ORDER BY id) AS ids FROM notification_obligation
            WHERE notification_id IS NOT NULL GROUP BY incident_id, notification_id) AS met
      WHERE met.incident_id = notice.incident_id AND met.notification_id = notice.id;
      UPDATE notification_obligation AS promise
      SET state = CASE WHEN notice.promise_kept_at > COALESCE(promise.delayed_until, promise.due_at) THEN 'MET_LATE' ELSE 'MET' END,
          settled_at = notice.promise_kept_at, version = promise.version + 1
      FROM customer_notice AS notice
      WHERE promise.incident_id = notice.incident_id AND promise.promised_by_id = notice.id AND promise.settled_at IS NULL
        AND notice.promise_kept_at IS NOT NULL;
      ALTER TABLE customer_notice DROP COLUMN promise_kept_at;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
