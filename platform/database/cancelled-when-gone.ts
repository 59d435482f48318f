import type { Client } from "pg";
import { type DataSource, EntityManager, type QueryRunner } from "typeorm";
import { cancelStatement } from "./cancel-statement.js";

/**
 * The database as one request reads it: when its caller is gone, the statements that run for it are cancelled, and no other
 * is begun. Transactions are not cut off: what somebody does is done to its end once it has begun.
 */
export function cancelledWhenGone(database: DataSource, gone: AbortSignal): DataSource {
  const reading = new Set<QueryRunner>();
  const abandonAll = () => {
    for (const runner of reading) abandon(runner);
  };
  const createQueryRunner: DataSource["createQueryRunner"] = (mode) => {
    if (reading.size === 0) gone.addEventListener("abort", abandonAll, { once: true });
    const runner = database.createQueryRunner(mode);
    reading.add(runner);
    const { connect, release } = runner;
    runner.connect = async () => {
      gone.throwIfAborted();
      const connection = await connect.call(runner);
      // It may have waited for a connection until nobody wanted it any more.
      gone.throwIfAborted();
      return connection;
    };
    runner.release = () => {
      reading.delete(runner);
      if (reading.size === 0) gone.removeEventListener("abort", abandonAll);
      return release.call(runner);
    };
    return runner;
  };
  const own: DataSource = Object.create(database);
  return Object.assign(own, {
    createQueryRunner,
    manager: new EntityManager(own),
    transaction: database.transaction.bind(database),
  });
}

/** The connection ends with the statement: who had it next might be cancelled in its stead. */
function abandon(runner: QueryRunner): void {
  const { databaseConnection } = runner as QueryRunner & { readonly databaseConnection?: Client };
  if (!databaseConnection) return;
  cancelStatement(databaseConnection);
  void databaseConnection.end().catch(() => undefined);
}
