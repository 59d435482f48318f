import type { DataSource, Logger } from "typeorm";

/** A statement as it is sent. */
export interface Statement {
  readonly sql: string;
  readonly parameters: Parameters<Logger["logQuery"]>[1];
}

/** Tells of each statement that is sent to a database, until what is given back is called. */
export function logStatements(database: DataSource, listener: (statement: Statement) => void): () => void {
  const before = database.logger;
  const nothing = () => undefined;
  const logger: Logger = {
    logQuery: (sql, parameters) => listener({ sql, parameters }),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  Object.assign(database, { logger });
  return () => void Object.assign(database, { logger: before });
}
