/** One kind of hash chain, with SQL that reads it page by page, in the order of the chains' ids. */
export interface ChainKind {
  /** Its name in the report, such as `timelines`. */
  readonly name: string;
  /** The name of an entry, such as `timeline entry`. */
  readonly entry: string;
  /** The owner of a chain, such as `incident`; none for a single chain. */
  readonly of?: string;
  /**
   * At most $3 entries of chain $1 after the number $2: `chain`, `sequence`, `previousHash`, `hash`, and the hashed
   * columns of the entry.
   */
  readonly entries: string;
  /** At most $2 chains after $1: `chain`, and the `length` and `hash` that are stored separately, or null. */
  readonly heads: string;
  /** An id that sorts before all others. */
  readonly before: string;
  /** Columns that older entries lack: not hashed where they are null. */
  readonly addedLater?: readonly string[];
}

/** A kind that the audit chain binds: its entries name the heads. */
export interface BoundChain extends ChainKind {
  readonly of: string;
  /** The table of entries, and its column with the chain's id. */
  readonly table: string;
  readonly key: string;
  /** SQL: whether an older audit entry, which names no heads, belongs to the row `entry`. */
  readonly knownBefore: string;
}

/** Something that two chains, or a chain and its owner, must agree on. */
export interface Agreement {
  /** In the words of the report. */
  readonly name: string;
  /** A table that it is about and that an older database lacks: there is nothing to disagree there. */
  readonly table?: string;
  /** SQL for the first row that disagrees: `at` and `why`. No rows when all agree. */
  readonly sql: string;
}

/** The tamper-evident chains of a subgraph besides its audit chain, declared in its `store/chains.ts`. */
export interface Chains {
  readonly kinds: readonly BoundChain[];
  readonly agreements: readonly Agreement[];
}

/** The audit chain of every subgraph. */
export const auditChain: ChainKind = {
  name: "audit",
  entry: "audit entry",
  before: "",
  entries: `
    SELECT 'audit' AS chain, sequence, id, recorded_at AS "recordedAt", actor, actor_name AS "actorName", action, outcome,
           subject_type AS "subjectType", subject_id AS "subjectId", version, request_id AS "requestId", input, summary,
           to_jsonb(audit) -> 'heads' AS heads, previous_hash AS "previousHash", hash
    FROM audit_entry AS audit WHERE sequence > $2 AND $1 <= 'audit' ORDER BY audit.sequence LIMIT $3`,
  addedLater: ["heads"],
  heads: "SELECT 'audit' AS chain, sequence AS length, hash FROM audit_head WHERE $1 < 'audit' LIMIT $2",
};
