import canonicalize from "canonicalize";
import type { EntityManager } from "typeorm";
import { writtenOften } from "../../database/statements/statement-names.js";
import { toStorableJson } from "../../database/storable-json.js";
import { newIdentifier } from "../../runtime/identifier.js";
import type { ChainHead } from "./chain-head.js";

/** The outcome of an attempt. SUPPRESSED sums up attempts that were refused without being processed. */
export type AuditOutcome = "ACCEPTED" | "REFUSED" | "FORBIDDEN" | "SUPPRESSED";

export interface AuditEntry {
  readonly recordedAt: Date;
  readonly actor: string;
  readonly actorName: string;
  readonly action: string;
  readonly outcome: AuditOutcome;
  readonly subjectType: string;
  readonly subjectId: string | null;
  /** The version of the entity afterwards. */
  readonly version: number | null;
  readonly requestId: string;
  readonly input: object;
  /** One sentence: what was done, or why it was refused. */
  readonly summary: string;
  /** The new heads of other chains that the action wrote to. */
  readonly heads?: readonly ChainHead[];
}

/** An entry as PostgreSQL returns it. */
interface StoredEntry extends Omit<AuditEntry, "recordedAt"> {
  readonly recordedAt: string;
}

/**
 * Appends to the audit chain. Its head stays locked until the transaction ends, so append last, just before the commit.
 * It is one statement, since all others who append wait for it: PostgreSQL numbers and hashes the entry as `chainHash`
 * does, from the JSON text before and after the number.
 */
export async function appendAuditEntry(transaction: EntityManager, entry: AuditEntry): Promise<void> {
  const id = newIdentifier();
  const stored = toStorableJson(entry) as StoredEntry;
  const [before, behind] = aroundSequence({ id, ...stored });
  const appended = await transaction.query<unknown[]>(
    `${writtenOften} head AS (
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

/** The canonical JSON of an entry, split at its number. Members are in alphabetical order. */
function aroundSequence(entry: object): readonly [before: string, behind: string] {
  const members = Object.entries(JSON.parse(JSON.stringify(entry)));
  const those = (wanted: (name: string) => boolean) =>
    (canonicalize(Object.fromEntries(members.filter(([name]) => wanted(name)))) ?? "").slice(1, -1);
  return [`{${those((name) => name < "sequence")},"sequence":`, `,${those((name) => name > "sequence")}}`];
}
