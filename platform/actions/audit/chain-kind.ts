/** One kind of hash chain that a database keeps, as SQL that reads it page by page. Chains are in the order of their ids. */
export interface ChainKind {
  /** In the words of the report, such as `timelines`. */
  readonly name: string;
  /** What an entry is called, such as `timeline entry`. */
  readonly entry: string;
  /** What a chain belongs to, such as `incident`; nothing when there is one chain only. */
  readonly of?: string;
  /**
   * The entries behind the one of chain $1 with the number $2, at most $3: `chain`, `sequence`, `previousHash`, `hash`, and
   * the entry itself, column by column, as it was hashed.
   */
  readonly entries: string;
  /** The chains behind $1, at most $2: `chain`, and what is kept apart of `length` and `hash`; null where nothing is. */
  readonly heads: string;
  /** An id that comes before every other. */
  readonly before: string;
  /** Columns that entries of before do not have: left out of what was hashed where they are null. */
  readonly addedLater?: readonly string[];
}

/** A kind whose chains the audit chain binds: its entries name their heads. */
export interface BoundChain extends ChainKind {
  readonly of: string;
  /** The table of the entries, and its column with the chain's id. */
  readonly table: string;
  readonly key: string;
  /** In SQL: whether an audit entry that names no heads, as those of before, tells of the row `entry`. */
  readonly knownBefore: string;
}

/** Something that two chains, or a chain and what it tells of, must agree on. */
export interface Agreement {
  /** In the words of the report. */
  readonly name: string;
  /** The first row that does not agree: `at` and `why`. No rows when all agree. */
  readonly sql: string;
}

/** What a subgraph keeps besides its audit chain that shows tampering. Declared in `store/chains.ts` of the subgraph. */
export interface Chains {
  readonly kinds: readonly BoundChain[];
  readonly agreements: readonly Agreement[];
}

/** Of every subgraph. */
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
