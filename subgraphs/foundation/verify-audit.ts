import type { DataSource, EntityManager } from "typeorm";
import type { AuditEntry } from "./audit.js";
import { type ChainFinding, chainStart, type Link, verifyChain } from "./chain.js";

/** What a check of the audit chain found. */
export interface AuditFinding extends Omit<ChainFinding, "lastHash"> {
  /** How many entries were read and fit. */
  readonly entries: number;
}

interface AuditRow extends AuditEntry {
  readonly sequence: string;
  readonly id: string;
  readonly previousHash: string;
  readonly hash: string;
}

const pageSize = 1_000;

/**
 * Reads the audit chain page by page and says which entry is the first that was altered, removed or moved. It sees one
 * moment of the database, so that actions may go on meanwhile.
 */
export function verifyAudit(database: DataSource): Promise<AuditFinding> {
  return database.transaction("REPEATABLE READ", async (transaction) => {
    let entries = 0;
    let lastHash = chainStart;
    let last = "0";
    for (;;) {
      const rows = await readRows(transaction, last);
      const gap = rows.findIndex(({ sequence }, index) => Number(sequence) !== entries + index + 1);
      const links = rows.slice(0, gap === -1 ? undefined : gap).map(linkOf);
      const found = verifyChain(links, lastHash);
      if (found.firstBad) {
        const fitting = links.findIndex(({ name }) => name === found.firstBad);
        return { entries: entries + fitting, firstBad: found.firstBad, why: found.why };
      }
      if (gap !== -1) return { entries: entries + gap, firstBad: nameOf(entries + gap + 1), why: "it is missing" };
      entries += rows.length;
      lastHash = found.lastHash;
      last = rows.at(-1)?.sequence ?? last;
      if (rows.length < pageSize) return { entries, ...(await compareWithHead(transaction, entries, lastHash)) };
    }
  });
}

function readRows(transaction: EntityManager, after: string): Promise<AuditRow[]> {
  return transaction.query<AuditRow[]>(
    `SELECT sequence, id, recorded_at AS "recordedAt", actor, actor_name AS "actorName", action, outcome,
            subject_type AS "subjectType", subject_id AS "subjectId", version, request_id AS "requestId", input, summary,
            previous_hash AS "previousHash", hash
     FROM audit_entry WHERE audit_entry.sequence > $1 ORDER BY audit_entry.sequence LIMIT ${pageSize}`,
    [after],
  );
}

const nameOf = (sequence: string | number) => `audit entry ${sequence}`;

const linkOf = ({ sequence, previousHash, hash, ...entry }: AuditRow): Link => ({
  name: nameOf(sequence),
  entry: { sequence: Number(sequence), ...entry },
  previousHash,
  hash,
});

/** The head remembers how far the chain was written, so that a missing end shows. */
async function compareWithHead(
  transaction: EntityManager,
  entries: number,
  lastHash: string,
): Promise<Omit<ChainFinding, "lastHash">> {
  const [head] = await transaction.query<{ sequence: string; hash: string }[]>("SELECT sequence, hash FROM audit_head");
  if (!head) return { firstBad: "the chain's head", why: "it was removed" };
  if (Number(head.sequence) > entries) {
    const why = `it is missing: the chain's head says that ${head.sequence} entries were written`;
    return { firstBad: nameOf(entries + 1), why };
  }
  if (Number(head.sequence) !== entries || head.hash !== lastHash)
    return { firstBad: "the chain's head", why: "it does not name the last entry" };
  return {};
}
