import { Client } from "pg";
import { type Statement, statements, told } from "./channels.js";

/** A connection to PostgreSQL that tells of each statement. Handed to the pool, so that whoever writes SQL need not. */
export class ToldClient extends Client {
  // The overloads of `pg` are many; what comes in goes on as it is.
  override query(...parameters: unknown[]): never {
    const ask = super.query as (...parameters: unknown[]) => unknown;
    const [statement] = parameters;
    const text = typeof statement === "string" ? statement : (statement as { readonly text?: unknown } | null)?.text;
    const withPromise = typeof text === "string" && typeof parameters.at(-1) !== "function" && !isStream(statement);
    if (!withPromise || !statements.hasSubscribers) return ask.apply(this, parameters) as never;
    const facts: Statement = { text, database: this.database };
    return told(statements, facts, () => ask.apply(this, parameters) as Promise<unknown>) as never;
  }
}

const isStream = (statement: unknown) =>
  typeof (statement as { readonly submit?: unknown } | null)?.submit === "function";
