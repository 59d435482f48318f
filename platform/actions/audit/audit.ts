import canonicalize from "canonicalize";
import type { EntityManager } from "typeorm";
import { toStorableJson } from "../../database/storable-json.js";
import { newIdentifier } from "../../runtime/identifier.js";
import type { ChainHead } from "./chain-head.js";

/** How an attempted action ended; or that many were refused without being looked at, of which one entry tells. */
export type AuditOutcome = "ACCEPTED" | "REFUSED" | "FORBIDDEN" | "SUPPRESSED";

export interface AuditEntry {
  readonly recordedAt: Date;
  readonly actor: string;
  readonly actorName: string;
  readonly action: string;
  readonly outcome: AuditOutcome;
  readonly subjectType: string;
  readonly subjectId: string | null;
  /** The version of the thing after the action. */
  readonly version: number | null;
  readonly requestId: string;
  readonly input: object;
  /** One sentence for a reader: what was done, or why it was refused. */
  readonly summary: string;
  /** The last entries of the chains that it was written to as well. */
  readonly heads?: readonly ChainHead[];
}

/** An entry in the form that PostgreSQL gives back. */
interface StoredEntry extends Omit<AuditEntry, "recordedAt"> {
  readonly recordedAt: string;
}

/**
 * Appends to the audit chain. The chain's head is locked until the transaction ends: append last, just before commit. It
 * takes one statement, as everybody else who appends waits for that long: PostgreSQL numbers the entry and hashes it, as
 * `chainHash` does, with the text of the entry before and behind its number.
 */
export async function appendAuditEntry(transaction: EntityManager, entry: AuditEntry): Promise<void> {
  const id = newIdentifier();
  const stored = toStorableJson(entry) as StoredEntry;
  const [before, behind] = aroundSequence({ id, ...stored });
  const appended = await transaction.query<unknown[]>(
    `WITH head AS (
       UPDATE audit_head SET sequence = sequence + 1, previous_hash = hash,
         hash = encode(sha256(convert_to(hash || E'\n' || $14 || (sequence + 1)::text || $15, 'UTF8')), 'hex')
       RETURNING sequence, previous_hash, hash)
     INSERT INTO audit_entry (sequence, id, recorded_at, actor, actor_name, action, outcome, subject_type, subject_id,
                              version, request_id, input, summary, heads, previous_hash, hash)
     SELECT sequence, $1::uuid, $2::timestamptz, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::integer,
            $10::text, $11::jsonb, $12::text, $13::jsonb, previous_hash, hash
     FROM head RETURNING sequence`,
    [
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
      stored.heads ? JSON.stringify(stored.heads) : null,
      before,
      behind,
    ],
  );
  if (appended.length === 0) throw new Error("The audit chain has lost its head.");
}

/** The canonical JSON of an entry, cut where its number goes. Canonical JSON has its members in the order of their names. */
function aroundSequence(entry: object): readonly [before: string, behind: string] {
  const members = Object.entries(JSON.parse(JSON.stringify(entry)));
  const those = (wanted: (name: string) => boolean) =>
    (canonicalize(Object.fromEntries(members.filter(([name]) => wanted(name)))) ?? "").slice(1, -1);
  return [`{${those((name) => name < "sequence")},"sequence":`, `,${those((name) => name > "sequence")}}`];
}
