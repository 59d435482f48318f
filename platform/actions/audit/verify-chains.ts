import type { DataSource, EntityManager } from "typeorm";
import { boundByAudit } from "./bound-by-audit.js";
import { chainProblem, chainStart } from "./chain.js";
import { auditChain, type ChainKind, type Chains } from "./chain-kind.js";

/** The result for the chains of one kind. */
export interface ChainFinding {
  readonly name: string;
  readonly chains: number;
  /** The number of valid entries. */
  readonly entries: number;
  /** The head of the audit chain, which binds the chains of the other kinds. */
  readonly head?: string;
  /** The first entry that was altered, removed, added or moved, and why; missing when all are valid. */
  readonly firstBad?: string;
  readonly why?: string;
}

/** The result for a whole database. */
export interface DatabaseFinding {
  readonly kinds: readonly ChainFinding[];
  /** Disagreements between chains. */
  readonly disagreements: readonly { readonly name: string; readonly firstBad: string; readonly why: string }[];
  /** The entry with each expected head; null for a head that no entry has. */
  readonly expected: Readonly<Record<string, string | null>>;
}

interface Row {
  readonly chain: string;
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly entry: object;
}

interface Head {
  readonly chain: string;
  readonly length: number | null;
  readonly hash: string | null;
}

const pageSize = 1_000;
/** Sorts before every number of a column. */
const beforeAll = "-9223372036854775808";

/**
 * Verifies every chain of a database page by page, within one snapshot, without changing anything.
 * @param expected heads that were stored elsewhere: the result says which entry has each
 */
export function verifyChains(
  database: DataSource,
  { kinds, agreements }: Chains = { kinds: [], agreements: [] },
  expected: readonly string[] = [],
): Promise<DatabaseFinding> {
  return database.transaction("REPEATABLE READ", async (transaction) => {
    await transaction.query("SET TRANSACTION READ ONLY");
    const entryWithHash = new Map<string, string>([[chainStart, "the empty audit chain"]]);
    const wanted = new Set(expected);
    const found: ChainFinding[] = [];
    for (const kind of [auditChain, ...kinds])
      found.push(
        await verifyKind(transaction, kind, ({ hash, sequence, chain }) => {
          if (wanted.has(hash)) entryWithHash.set(hash, nameOf(kind, sequence, chain));
        }),
      );
    const disagreements = [];
    for (const { name, sql, table } of [...kinds.flatMap(boundByAudit), ...agreements]) {
      if (table && !(await isThere(transaction, table))) continue;
      const [row] = await transaction.query<{ at: string; why: string }[]>(sql);
      if (row) disagreements.push({ name, firstBad: row.at, why: row.why });
    }
    return {
      kinds: found,
      disagreements,
      expected: Object.fromEntries(expected.map((head) => [head, entryWithHash.get(head) ?? null])),
    };
  });
}

async function isThere(transaction: EntityManager, table: string): Promise<boolean> {
  const rows = await transaction.query<unknown[]>("SELECT WHERE to_regclass($1) IS NOT NULL", [table]);
  return rows.length > 0;
}

/** Reads the chains of one kind and their separately stored heads in parallel, in the order of the chains' ids. */
async function verifyKind(
  transaction: EntityManager,
  kind: ChainKind,
  seen: (row: Row) => void,
): Promise<ChainFinding> {
  const rows = rowsOf(transaction, kind);
  let [chains, entries, lastHash] = [0, 0, chainStart];
  const found = (bad: { readonly firstBad: string; readonly why: string } | object = {}): ChainFinding => ({
    name: kind.name,
    chains,
    entries,
    ...(kind.of ? {} : { head: lastHash }),
    ...bad,
  });
  const bad = (at: number | string, chain: string, why: string) => found({ firstBad: nameOf(kind, at, chain), why });
  let row = await next(rows);
  for await (const head of headsOf(transaction, kind)) {
    if (row && row.chain < head.chain) break;
    let length = 0;
    lastHash = chainStart;
    while (row && row.chain === head.chain) {
      const wrong = chainProblem(row, length, lastHash);
      if (wrong) return bad(wrong.at, row.chain, wrong.why);
      seen(row);
      length += 1;
      entries += 1;
      lastHash = row.hash;
      row = await next(rows);
    }
    const { chain, length: written, hash } = head;
    if (written !== null && written > length)
      return bad(length + 1, chain, `it is missing: the head says that ${written} entries were written`);
    if (written === null && length === 0) return bad(1, chain, "it is missing: every chain has a first entry");
    if (written !== null && (written !== length || hash !== lastHash))
      return bad("the head", chain, "it does not name the last entry");
    chains += 1;
  }
  if (row) return bad("the head", row.chain, "it was removed, and entries are left");
  if (!kind.of && chains === 0) return bad("the head", "", "it was removed");
  return found();
}

function nameOf(kind: ChainKind, at: number | string, chain: string): string {
  const place = typeof at === "number" ? `${kind.entry} ${at}` : `${at} of the ${kind.name} chain`;
  return kind.of ? `${place} of ${kind.of} ${chain}` : place;
}

async function next(rows: AsyncGenerator<Row>): Promise<Row | undefined> {
  const { value } = await rows.next();
  return value;
}

async function* rowsOf(
  transaction: EntityManager,
  { entries, before, addedLater = [] }: ChainKind,
): AsyncGenerator<Row> {
  let place: readonly [string, string | number] = [before, beforeAll];
  for (;;) {
    const page = await transaction.query<Record<string, unknown>[]>(entries, [...place, pageSize]);
    for (const { chain, previousHash, hash, ...entry } of page) {
      const sequence = Number(entry.sequence);
      for (const column of addedLater) if (entry[column] === null) delete entry[column];
      yield { chain, sequence, previousHash, hash, entry: { ...entry, sequence } } as Row;
    }
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    place = [String(last.chain), String(last.sequence)];
  }
}

async function* headsOf(transaction: EntityManager, { heads, before }: ChainKind): AsyncGenerator<Head> {
  let place = before;
  for (;;) {
    const page = await transaction.query<{ chain: string; length: string | null; hash: string | null }[]>(heads, [
      place,
      pageSize,
    ]);
    for (const { chain, length, hash } of page) yield { chain, length: length === null ? null : Number(length), hash };
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    place = last.chain;
  }
}
