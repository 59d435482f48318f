import type { MigrationInterface, QueryRunner } from "typeorm";
import { chainHash } from "../../../../platform/actions/audit/chain.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";

interface Moved {
  readonly id: string;
  readonly incidentId: string;
  readonly before: Date;
  readonly dueAt: Date;
}

interface Head {
  readonly sequence: string;
  readonly hash: string;
}

/**
 * The final report of NIS2 is due one month after the notification, by the calendar in UTC, and was counted as 30 days.
 * What still runs is counted anew, since 30 days end too late in February; what is settled stays as it was judged. Somebody
 * has seen the day of before, so each clock that moves leaves an audit entry with both. The entries are written out
 * here as the tables are at this point: what appends them otherwise goes with the newest tables.
 */
export class CountMonthsByTheCalendar1768521600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const byTheCalendar = "(started_at AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC'";
    const moving: Moved[] = await runner.query(`
      SELECT id, incident_id AS "incidentId", due_at AS before, ${byTheCalendar} AS "dueAt" FROM notification_obligation
      WHERE clock = 'NIS2_FINAL_REPORT' AND settled_at IS NULL AND due_at <> ${byTheCalendar}
      ORDER BY id FOR UPDATE`);
    for (const { id, dueAt } of moving)
      await runner.query("UPDATE notification_obligation SET due_at = $2 WHERE id = $1", [id, dueAt]);
    for (const moved of moving) await record(runner, moved);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}

async function record(runner: QueryRunner, { id, incidentId, before, dueAt }: Moved): Promise<void> {
  const heads: Head[] = await runner.query("SELECT sequence, hash FROM audit_head FOR UPDATE");
  const [head] = heads;
  if (!head) throw new Error("The audit chain has lost its head.");
  const entry = {
    sequence: Number(head.sequence) + 1,
    id: newIdentifier(),
    recordedAt: new Date().toISOString(),
    actor: "SYSTEM",
    actorName: "Cordon",
    action: "countMonthsByTheCalendar",
    outcome: "ACCEPTED",
    subjectType: "NotificationObligation",
    subjectId: id,
    version: null,
    requestId: newIdentifier(),
    input: { incidentId, clock: "NIS2_FINAL_REPORT", before: before.toISOString(), dueAt: dueAt.toISOString() },
    summary: `The NIS2 final report is due at ${dueAt.toISOString()}, a month by the calendar after the notification, and no longer at ${before.toISOString()}, 30 days after it`,
  };
  const hash = chainHash(head.hash, entry);
  await runner.query(
    `INSERT INTO audit_entry (sequence, id, recorded_at, actor, actor_name, action, outcome, subject_type, subject_id,
                              version, request_id, input, summary, previous_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [...Object.values(entry), head.hash, hash],
  );
  await runner.query("UPDATE audit_head SET sequence = $1, hash = $2", [entry.sequence, hash]);
}
