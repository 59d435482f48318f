import type { Pool, PoolClient } from "pg";
import { type DataSource, QueryFailedError } from "typeorm";
import { sessionsOf } from "./cancelled-when-gone.js";

/**
 * The rows that one statement answers, outside of any transaction. As `database.query`, but straight to the pool: TypeORM's broadcasts
 * around a statement take longer than sending it.
 */
export async function ask<Row>(
  database: DataSource,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const pool = (database.driver as unknown as { readonly master: Pool }).master;
  const sessions = sessionsOf(database);
  const session = await (sessions ? sessions.take<PoolClient>(() => pool.connect()) : pool.connect());
  let lost: Error | undefined;
  const lose = (error: Error) => {
    lost = error;
  };
  session.on("error", lose);
  try {
    sessions?.requireCaller();
    database.logger.logQuery(text, [...values]);
    return await rowsOf(session, text, values);
  } finally {
    sessions?.leave(session);
    session.off("error", lose);
    session.release(lost);
  }
}

/** @throws QueryFailedError as TypeORM throws it */
async function rowsOf<Row>(session: PoolClient, text: string, values: readonly unknown[]): Promise<readonly Row[]> {
  try {
    return (await session.query(text, values as unknown[])).rows as Row[];
  } catch (error) {
    throw new QueryFailedError(text, values as unknown[], error as Error);
  }
}
