import type { EntityManager } from "typeorm";
import { chainHash, type Link, verifyChain } from "./chain.js";
import { newIdentifier } from "./identifier.js";

/** How an attempted action ended. */
export type AuditOutcome = "ACCEPTED" | "REFUSED" | "FORBIDDEN";

export interface AuditEntry {
  readonly recordedAt: Date;
  readonly actor: string;
  readonly actorName: string;
  readonly action: string;
  readonly outcome: AuditOutcome;
  readonly subjectType: string;
  readonly subjectId: string | null;
  /** The version of the subject after the action. */
  readonly version: number | null;
  readonly requestId: string;
  readonly input: object;
  /** One sentence for a reader: what was done, or why it was refused. */
  readonly summary: string;
}

/** Appends to the audit chain. The chain's head is locked until the transaction ends: append last, just before commit. */
export async function appendAuditEntry(transaction: EntityManager, entry: AuditEntry): Promise<void> {
  const [head] = await transaction.query<{ sequence: string; hash: string }[]>(
    "SELECT sequence, hash FROM audit_head FOR UPDATE",
  );
  if (!head) throw new Error("The audit chain has lost its head.");
  const sequence = Number(head.sequence) + 1;
  const id = newIdentifier();
  const hash = chainHash(head.hash, { sequence, id, ...entry });
  await transaction.query(
    `WITH moved AS (UPDATE audit_head SET sequence = $1, hash = $15)
     INSERT INTO audit_entry (sequence, id, recorded_at, actor, actor_name, action, outcome, subject_type, subject_id,
                              version, request_id, input, summary, previous_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      sequence,
      id,
      entry.recordedAt,
      entry.actor,
      entry.actorName,
      entry.action,
      entry.outcome,
      entry.subjectType,
      entry.subjectId,
      entry.version,
      entry.requestId,
      JSON.stringify(entry.input),
      entry.summary,
      head.hash,
      hash,
    ],
  );
}

interface AuditRow extends Omit<AuditEntry, "recordedAt"> {
  readonly sequence: string;
  readonly id: string;
  readonly recordedAt: Date;
  readonly previousHash: string;
  readonly hash: string;
}

/** Reads the whole chain and says which entry is the first that was altered, removed or moved; nothing when all fit. */
export async function verifyAudit(database: EntityManager): Promise<ReturnType<typeof verifyChain>> {
  const rows = await database.query<AuditRow[]>(
    `SELECT sequence, id, recorded_at AS "recordedAt", actor, actor_name AS "actorName", action, outcome,
            subject_type AS "subjectType", subject_id AS "subjectId", version, request_id AS "requestId", input, summary,
            previous_hash AS "previousHash", hash
     FROM audit_entry ORDER BY audit_entry.sequence`,
  );
  const links = rows.map(({ sequence, previousHash, hash, ...entry }): Link => {
    return {
      name: `audit entry ${sequence}`,
      entry: { sequence: Number(sequence), ...entry },
      previousHash,
      hash,
    };
  });
  const found = verifyChain(links);
  if (found.firstBad) return found;
  const [head] = await database.query<{ sequence: string; hash: string }[]>("SELECT sequence, hash FROM audit_head");
  if (head && Number(head.sequence) !== rows.length) {
    return {
      firstBad: `audit entry ${rows.length + 1}`,
      why: `the chain's head says that ${head.sequence} entries were written`,
    };
  }
  return found;
}
