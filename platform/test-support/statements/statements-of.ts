import type { DataSource } from "typeorm";
import { logStatements, type Statement } from "./log-statements.js";

/** The SQL statements that a piece of work sends to a database. */
export async function statementsOf(database: DataSource, work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const stop = logStatements(database, (statement) => statements.push(statement));
  await work().finally(stop);
  return statements;
}
