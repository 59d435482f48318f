import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** Each takes some ten kilobytes in every session that has used it. */
const maxNames = 200;

/** How many texts are kept in mind that have come once. */
const maxSeen = 500;

/**
 * A page of a list: which plan is best hangs on the values, as how many rows a filter finds decides which index is read. One
 * row by its key (`LIMIT 1` without an order) is no page. And columns that are not named: another replica's migration would
 * change the result, which a prepared statement may not.
 */
const sentAsItIs = /\bLIMIT (?!1\b)|\bORDER BY\b.*\bLIMIT\b|\bSELECT \*|\.\*/is;

/**
 * Names for the statements that a process sends again and again, so that PostgreSQL parses and plans each only once in a
 * session (https://www.postgresql.org/docs/15/sql-prepare.html). A text is named when it comes a second time. The first
 * ones keep their names for good: nothing is ever taken out of a session, and what comes later goes without.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly seen = new LRUCache<string, true>({ max: maxSeen });

  /** `undefined` for a statement that is sent as it is. */
  nameOf(text: string): string | undefined {
    const name = this.names.get(text);
    if (name !== undefined) return name;
    if (this.names.size >= maxNames || !text.startsWith("SELECT") || sentAsItIs.test(text)) return undefined;
    if (!this.seen.delete(text)) {
      this.seen.set(text, true);
      return undefined;
    }
    const named = createHash("sha256").update(text).digest("base64url");
    this.names.set(text, named);
    return named;
  }
}
