import { Client } from "pg";
import { type Statement, statements, traced } from "../../runtime/channels.js";
import { StatementNames } from "./statement-names.js";

/** By database, of which a process has one or two: what it asks of one takes no names from what it asks of another. */
const names = new Map<string, StatementNames>();

function namesOf({ host, port, database }: Client): StatementNames {
  const key = `${host}:${port}/${database}`;
  const known = names.get(key) ?? new StatementNames();
  names.set(key, known);
  return known;
}

/**
 * A PostgreSQL client that prepares repeated statements and publishes each to tracing. The pool creates it, so all SQL
 * passes through it.
 */
export class TracedClient extends Client {
  // `pg` has many overloads; the arguments are passed on unchanged.
  override query(...parameters: unknown[]): never {
    const [statement, values] = parameters;
    const text = typeof statement === "string" ? statement : (statement as { readonly text?: unknown } | null)?.text;
    const withPromise = typeof text === "string" && typeof parameters.at(-1) !== "function" && !isStream(statement);
    if (!withPromise) return (super.query as (...parameters: unknown[]) => unknown).apply(this, parameters) as never;
    const name = typeof statement === "string" && Array.isArray(values) ? namesOf(this).nameOf(text) : undefined;
    const send = () => (name ? this.askByName({ name, text, values }) : this.answerOf(parameters));
    if (!statements.hasSubscribers) return send() as never;
    const work: Statement = { text, database: this.database };
    return traced(statements, work, send) as never;
  }

  /**
   * When a prepared statement is no longer valid, because of a migration or because a pooler between us and PostgreSQL
   * switched the session, this session is closed with its transaction, and the pool opens another.
   */
  private askByName(statement: { readonly name: string; readonly text: string; readonly values: unknown }) {
    return this.answerOf([statement], (code) => {
      if (code === "0A000" || code === "26000") void this.end();
    });
  }

  /**
   * By a callback: rows that come by a promise of `pg`'s were seen to stay until V8 looks through all of its memory, and so to be copied
   * twice before. Of what it copied under load, a third was gone with them (test/bench/README.md).
   */
  private answerOf(parameters: readonly unknown[], onFailure?: (code: string | undefined) => void): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const answer = (error: (Error & { readonly code?: string }) | null, result: unknown) => {
        if (!error) return resolve(result);
        onFailure?.(error.code);
        reject(error);
      };
      (super.query as (...parameters: unknown[]) => unknown).call(this, ...parameters, answer);
    });
  }
}

const isStream = (statement: unknown) =>
  typeof (statement as { readonly submit?: unknown } | null)?.submit === "function";
