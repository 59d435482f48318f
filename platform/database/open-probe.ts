import { DataSource } from "typeorm";

/**
 * A connection of its own for the question whether the database answers, so that whoever asks need not wait for one of those
 * that work: they may all be in use while nothing is wrong.
 */
export function openProbe(url: string, name: string): Promise<DataSource> {
  return new DataSource({
    type: "postgres",
    url,
    installExtensions: false,
    poolSize: 1,
    applicationName: `cordon ${name} readiness`,
    // Whoever asks is answered no after two seconds by readiness itself; a subgraph that starts on a busy machine waits longer.
    extra: { connectionTimeoutMillis: 10_000, statement_timeout: 2_000, idleTimeoutMillis: 60_000 },
  }).initialize();
}
