import type { Client } from "pg";
import { type DataSource, EntityManager, type QueryRunner } from "typeorm";
import { cancelStatement } from "./cancel-statement.js";

/**
 * The data source for the reads of one request: when its caller is gone, running statements are cancelled, and no
 * others are started. Transactions are not interrupted.
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
      // The caller may have gone while this waited for a connection.
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

/** The connection is closed as well: a late cancel could hit its next user. */
function abandon(runner: QueryRunner): void {
  const { databaseConnection } = runner as QueryRunner & { readonly databaseConnection?: Client };
  if (!databaseConnection) return;
  cancelStatement(databaseConnection);
  void databaseConnection.end().catch(() => undefined);
}
