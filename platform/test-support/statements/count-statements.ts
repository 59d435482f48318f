import type { DataSource } from "typeorm";
import { logStatements } from "./log-statements.js";

/** Counts the statements of a database that contain some words, until it is stopped: what waits shows by them that it does. */
export function countStatements(database: DataSource, words: string): { readonly count: number; stop(): void } {
  const stop = logStatements(database, ({ sql }) => {
    if (sql.includes(words)) counted.count += 1;
  });
  const counted = { count: 0, stop };
  return counted;
}
