import type { EntityManager } from "typeorm";
import { chainHash } from "./chain.js";
import { newIdentifier } from "./identifier.js";
import { toStorableJson } from "./storable-json.js";

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

/** An entry in the form that PostgreSQL gives back. */
interface StoredEntry extends Omit<AuditEntry, "recordedAt"> {
  readonly recordedAt: string;
}

/** Appends to the audit chain. The chain's head is locked until the transaction ends: append last, just before commit. */
export async function appendAuditEntry(transaction: EntityManager, entry: AuditEntry): Promise<void> {
  const [head] = await transaction.query<{ sequence: string; hash: string }[]>(
    "SELECT sequence, hash FROM audit_head FOR UPDATE",
  );
  if (!head) throw new Error("The audit chain has lost its head.");
  const sequence = Number(head.sequence) + 1;
  const id = newIdentifier();
  const stored = toStorableJson(entry) as StoredEntry;
  const hash = chainHash(head.hash, { sequence, id, ...stored });
  await transaction.query(
    `WITH moved AS (UPDATE audit_head SET sequence = $1, hash = $15)
     INSERT INTO audit_entry (sequence, id, recorded_at, actor, actor_name, action, outcome, subject_type, subject_id,
                              version, request_id, input, summary, previous_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      sequence,
      id,
      stored.recordedAt,
      stored.actor,
      stored.actorName,
      stored.action,
      stored.outcome,
      stored.subjectType,
      stored.subjectId,
      stored.version,
      stored.requestId,
      JSON.stringify(stored.input),
      stored.summary,
      head.hash,
      hash,
    ],
  );
}
