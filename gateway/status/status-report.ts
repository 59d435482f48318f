import type { CircuitState } from "../subgraphs/circuit.js";
import { type DurationsRead, piecesKept, secondsOfPiece } from "../telemetry/recent-durations.js";
import type { RecentTraffic } from "../telemetry/recent-traffic.js";

/** What the status page shows: operational figures, nothing about incidents, people or operations. */
export interface StatusReport {
  readonly status: "ready" | "not ready";
  /** Why it is not ready, for people. */
  readonly reason?: string;
  readonly process: {
    readonly version: string;
    readonly node: string;
    readonly pid: number;
    /** The worker that answered, and how many share the port; left out for a single process. */
    readonly worker?: number;
    readonly workers?: number;
    readonly since: string;
    readonly uptimeSeconds: number;
    readonly memoryMegabytes: number;
  };
  readonly schema: { readonly hash: string; readonly since: string };
  readonly traffic: Traffic & { readonly underWay: number; readonly countsByPiece: readonly number[] };
  /** Open subscriptions. */
  readonly subscriptions: number;
  readonly subgraphs: readonly SubgraphStatus[];
}

/** Of the last minutes; durations in milliseconds. */
export interface Traffic {
  readonly count: number;
  readonly perSecond: number;
  readonly failed: number;
  readonly p50: number | undefined;
  readonly p99: number | undefined;
}

type Reachability = "ready" | "not ready" | "unreachable";

export interface SubgraphStatus extends Traffic {
  readonly name: string;
  readonly reachability: Reachability;
  /** Its PostgreSQL, as the subgraph reports it. */
  readonly database: "answers" | "does not answer" | "not known";
  readonly circuit: CircuitState;
}

/** The sources of a report, read for each request. */
export interface StatusSources {
  readonly version: string;
  readonly startedAt: Date;
  readonly worker: number | undefined;
  readonly workers: number;
  readonly recent: RecentTraffic;
  readonly readiness: () => Promise<{
    readonly reason: string | undefined;
    readonly subgraphs: Readonly<Record<string, Reachability>>;
  }>;
  readonly subscriptions: () => number;
  readonly circuits: () => Readonly<Record<string, CircuitState>>;
  readonly schema: () => { readonly hash: string; readonly since: Date };
}

const databaseOf = { ready: "answers", "not ready": "does not answer", unreachable: "not known" } as const;

export async function statusReport(sources: StatusSources): Promise<StatusReport> {
  const { recent, startedAt, worker, workers } = sources;
  const { reason, subgraphs } = await sources.readiness();
  const circuits = sources.circuits();
  const schema = sources.schema();
  const uptimeSeconds = Math.round((Date.now() - startedAt.getTime()) / 1000);
  const operations = recent.operations.read();
  return {
    status: reason ? "not ready" : "ready",
    ...(reason && { reason }),
    process: {
      version: sources.version,
      node: process.version,
      pid: process.pid,
      ...(worker !== undefined && { worker, workers }),
      since: startedAt.toISOString(),
      uptimeSeconds,
      memoryMegabytes: Math.round(process.memoryUsage.rss() / 1024 / 1024),
    },
    schema: { hash: schema.hash, since: schema.since.toISOString() },
    traffic: { ...traffic(operations, uptimeSeconds), underWay: recent.underWay, countsByPiece: operations.counts },
    subscriptions: sources.subscriptions(),
    subgraphs: Object.keys(subgraphs)
      .sort()
      .map((name) => {
        const reachability = subgraphs[name] ?? "unreachable";
        return {
          name,
          reachability,
          database: databaseOf[reachability],
          circuit: circuits[name] ?? "closed",
          ...traffic(recent.callsTo(name).read(), uptimeSeconds),
        };
      }),
  };
}

function traffic({ count, failed, p50, p99 }: DurationsRead, uptimeSeconds: number): Traffic {
  const seconds = Math.max(1, Math.min(uptimeSeconds, piecesKept * secondsOfPiece));
  return {
    count,
    perSecond: Math.round((count / seconds) * 100) / 100,
    failed,
    p50: inMilliseconds(p50),
    p99: inMilliseconds(p99),
  };
}

const inMilliseconds = (seconds: number | undefined) =>
  seconds === undefined ? undefined : Math.round(seconds * 10_000) / 10;
