import { createHash } from "node:crypto";

/** Each takes some ten kilobytes in every session that has used it. */
const mostNames = 200;

/**
 * A page of a list: which plan is best hangs on the values, as how many rows a filter finds decides which index is read. And
 * columns that are not named: another replica's migration would change the result, which a prepared statement may not.
 */
const sentAsItIs = /\bLIMIT\b|\bSELECT \*|\.\*/i;

/**
 * Names for the statements that a process sends again and again, so that PostgreSQL parses and plans each only once in a
 * session (https://www.postgresql.org/docs/15/sql-prepare.html). A text is named when it comes a second time. The first
 * ones keep their names for good: nothing is ever taken out of a session, and what comes later goes without.
 */
export class StatementNames {
  private readonly names = new Map<string, string | undefined>();

  /** `undefined` for a statement that is sent as it is. */
  nameOf(text: string): string | undefined {
    if (!this.names.has(text)) {
      if (this.names.size < mostNames && text.startsWith("SELECT") && !sentAsItIs.test(text))
        this.names.set(text, undefined);
      return undefined;
    }
    const name = this.names.get(text);
    if (name !== undefined) return name;
    const named = createHash("sha256").update(text).digest("base64url");
    this.names.set(text, named);
    return named;
  }
}
