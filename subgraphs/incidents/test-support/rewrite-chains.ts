import type { EntityManager } from "typeorm";
import { chainHash, chainStart } from "../../../platform/actions/audit/chain.js";
import { auditChain, type ChainKind } from "../../../platform/actions/audit/chain-kind.js";
import { chains } from "../store/chains.js";
import type { IncidentsRoom } from "./incidents-room.js";

const appendOnly = ["timeline_entry", "custody_entry", "audit_entry"];

/** What somebody with all rights over the database might do: change what they like, and compute every hash and head anew. */
export const rewriteChains = (room: IncidentsRoom, ...statements: readonly string[]): Promise<void> =>
  withAllRights(room, async (transaction) => {
    for (const statement of statements) await transaction.query(statement);
    for (const kind of chains.kinds) await hashAnew(transaction, kind, kind.table, kind.key);
    await transaction.query(`
      UPDATE incident SET (timeline_length, timeline_hash) = (
        SELECT count(*), coalesce((array_agg(hash ORDER BY sequence DESC))[1], '${chainStart}')
        FROM timeline_entry WHERE incident_id = incident.id)`);
  });

/**
 * Makes the audit chain, or these entries, as it was written when entries named no heads: each operation on an incident gave it
 * its next version then, and the collection of evidence was one.
 */
export const forgetHeads = (room: IncidentsRoom, these = "true"): Promise<void> =>
  withAllRights(room, async (transaction) => {
    await transaction.query(`
      UPDATE audit_entry SET
        heads = NULL,
        version = coalesce(
          (SELECT (head ->> 'length')::integer FROM jsonb_array_elements(heads) AS head
           WHERE head ->> 'kind' = 'timelines' AND subject_type IN ('Incident', 'Evidence')), version),
        subject_id = coalesce(
          (SELECT head ->> 'chain' FROM jsonb_array_elements(heads) AS head
           WHERE head ->> 'kind' = 'timelines' AND subject_type = 'Evidence'), subject_id),
        subject_type = CASE subject_type WHEN 'Evidence' THEN 'Incident' ELSE subject_type END
      WHERE ${these}`);
    const hash = await hashAnew(transaction, auditChain, "audit_entry", "'audit'");
    await transaction.query("UPDATE audit_head SET hash = $1", [hash]);
  });

/** Keeps the chains and what they tell of beside the tables, for `restoreRows`. */
export async function keepRows({ database }: IncidentsRoom): Promise<void> {
  for (const table of [...appendOnly, "evidence", "incident", "audit_head"])
    await database.query(`CREATE TABLE kept_${table} AS TABLE ${table}`);
}

/** Makes them again what they were when they were kept. */
export const restoreRows = (room: IncidentsRoom): Promise<void> =>
  withAllRights(room, async (transaction) => {
    for (const table of [...appendOnly, "evidence", "audit_head"]) await transaction.query(`DELETE FROM ${table}`);
    for (const table of ["evidence", ...appendOnly, "audit_head"])
      await transaction.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
    await transaction.query(`
      UPDATE incident SET (version, timeline_length, timeline_hash) = (kept.version, kept.timeline_length, kept.timeline_hash)
      FROM kept_incident AS kept WHERE kept.id = incident.id`);
  });

const withAllRights = ({ database }: IncidentsRoom, work: (transaction: EntityManager) => Promise<void>) =>
  database.transaction(async (transaction) => {
    const tables = [...appendOnly, "consultation_answer"];
    for (const table of tables) await transaction.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await work(transaction);
    // What is deferred, such as foreign keys, is checked before a table is altered again.
    await transaction.query("SET CONSTRAINTS ALL IMMEDIATE");
    for (const table of tables) await transaction.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  });

async function hashAnew(transaction: EntityManager, kind: ChainKind, table: string, key: string): Promise<string> {
  const entries = await transaction.query<Record<string, unknown>[]>(kind.entries, [kind.before, 0, 10_000]);
  let [last, hash] = ["", chainStart];
  for (const { chain, previousHash: _, hash: __, ...entry } of entries) {
    const previous = chain === last ? hash : chainStart;
    for (const column of kind.addedLater ?? []) if (entry[column] === null) delete entry[column];
    hash = chainHash(previous, { ...entry, sequence: Number(entry.sequence) });
    last = String(chain);
    await transaction.query(
      `UPDATE ${table} SET previous_hash = $3, hash = $4 WHERE ${key}::text = $1 AND sequence = $2`,
      [last, entry.sequence, previous, hash],
    );
  }
  return hash;
}
