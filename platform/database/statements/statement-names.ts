import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** Each prepared statement takes some ten kilobytes in every session. */
const maxNames = 200;

/** Those of the reader take some fifty times of their text, up to half a megabyte. */
const maxLargeNames = 40;
const maxLargeCharacters = 8_000;

/** So often they must have come lately: what somebody sends a few times takes no name from what boards send all day. */
const timesForLargeName = 10;

/** Texts that were seen a few times. */
const maxSeen = 500;

/** How a statement begins that says itself that its plan depends on none of its values. */
export const toBePrepared = "SELECT /* to be prepared */";

/** How a statement begins that writes, and that each change comes to: by keys alone, so that its plan depends on no value either. */
export const writtenOften = "WITH /* written often */";

/**
 * Other statements that are not prepared: a page of a list, whose best plan depends on the values (a row by its key, `LIMIT
 * 1` without an order, is no page); and `SELECT *`, whose result a migration of another replica could change.
 */
const dependsOnValues = /\bLIMIT (?!1\b)|\bORDER BY\b.*\bLIMIT\b|\bSELECT \*|\.\*/is;

/**
 * Names statements that a process repeats, so that PostgreSQL parses and plans each once per session
 * (https://www.postgresql.org/docs/15/sql-prepare.html). A text is named at its second use, a large one at its tenth. Names are never released,
 * since a session keeps its prepared statements; beyond the limit, statements stay unnamed.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private largeNames = 0;
  private readonly seen = new LRUCache<string, number>({ max: maxSeen });

  /** `undefined` for a statement that is not prepared. */
  nameOf(text: string): string | undefined {
    const name = this.names.get(text);
    if (name !== undefined) return name;
    if (this.names.size >= maxNames || !isPrepared(text)) return undefined;
    const isLarge = text.startsWith(toBePrepared);
    if (isLarge && (this.largeNames >= maxLargeNames || text.length > maxLargeCharacters)) return undefined;
    const times = (this.seen.get(text) ?? 0) + 1;
    if (times < (isLarge ? timesForLargeName : 2)) {
      this.seen.set(text, times);
      return undefined;
    }
    this.seen.delete(text);
    const named = createHash("sha256").update(text).digest("base64url");
    this.names.set(text, named);
    if (isLarge) this.largeNames += 1;
    return named;
  }
}

const isPrepared = (text: string): boolean =>
  text.startsWith(toBePrepared) ||
  text.startsWith(writtenOften) ||
  (text.startsWith("SELECT") && !dependsOnValues.test(text));
