/* What a worker that is scraped, and the process that started it, say to each other. */

export const metricsOfAll = "cordon: metrics of all workers";

export interface MetricsQuestion {
  readonly type: typeof metricsOfAll;
  /** Distinguishes concurrent questions of one worker. */
  readonly id: number;
}

export interface MetricsAnswer extends MetricsQuestion {
  /** In the format of Prometheus; none when gathering failed. */
  readonly text?: string;
  readonly problem?: string;
}
