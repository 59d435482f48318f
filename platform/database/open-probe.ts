import { DataSource } from "typeorm";

/** A dedicated connection for readiness checks, since all pooled ones may be busy while the database is fine. */
export function openProbe(url: string, name: string): Promise<DataSource> {
  return new DataSource({
    type: "postgres",
    url,
    installExtensions: false,
    poolSize: 1,
    applicationName: `cordon ${name} readiness`,
    // Readiness times out after two seconds by itself; a start on a busy machine takes longer.
    extra: { connectionTimeoutMillis: 10_000, statement_timeout: 2_000, idleTimeoutMillis: 60_000 },
  }).initialize();
}
