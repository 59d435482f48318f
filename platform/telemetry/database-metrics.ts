import { Gauge, Histogram, type Registry } from "prom-client";
import type { DataSource } from "typeorm";
import { type Statement, secondsOf, statements } from "../runtime/channels.js";
import { subscribe } from "../runtime/listeners.js";
import { secondsBuckets } from "./process-metrics.js";
import { verbOf } from "./statement-summary.js";

/** As `pg` counts. */
interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
  readonly options: { readonly max: number };
}

/** The database as this process sees it: statements and connection pool. */
export function databaseMetrics(registry: Registry, database: DataSource, until: AbortSignal): void {
  const pool = (database.driver as unknown as { readonly master: Pool }).master;
  const durations = new Histogram({
    name: "db_client_operation_duration_seconds",
    help: "How long SQL statements took.",
    labelNames: ["db_operation_name", "error_type"],
    buckets: secondsBuckets,
    registers: [registry],
  });
  const record = (statement: Statement) =>
    durations
      .labels(verbOf(statement.text), statement.error === undefined ? "" : "error")
      .observe(secondsOf(statement));
  subscribe(statements.asyncEnd, record, until);
  new Gauge({
    name: "db_client_connection_count",
    help: "Connections to the database, by what they do.",
    labelNames: ["state"],
    registers: [registry],
    collect() {
      this.labels("idle").set(pool.idleCount);
      this.labels("used").set(pool.totalCount - pool.idleCount);
    },
  });
  new Gauge({
    name: "db_client_connection_max",
    help: "How many connections to the database there may be.",
    registers: [registry],
    collect() {
      this.set(pool.options.max);
    },
  });
  new Gauge({
    name: "db_client_connection_pending_requests",
    help: "Who waits for a connection to the database.",
    registers: [registry],
    collect() {
      this.set(pool.waitingCount);
    },
  });
}
