import type { DataSource, Logger } from "typeorm";

/** Counts the statements of a database that contain some words, until it is stopped: what waits shows by them that it does. */
export function countStatements(database: DataSource, words: string): { readonly count: number; stop(): void } {
  const before = database.logger;
  const nothing = () => undefined;
  const counted = {
    count: 0,
    stop: () => void Object.assign(database, { logger: before }),
  };
  const logger: Logger = {
    logQuery: (statement) => {
      if (statement.includes(words)) counted.count += 1;
    },
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  Object.assign(database, { logger });
  return counted;
}
