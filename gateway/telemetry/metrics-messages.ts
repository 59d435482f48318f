/* What a worker that is scraped, and the process that started it, say to each other. */

export const metricsOfAll = "cordon: metrics of all workers";

export interface MetricsQuestion {
  readonly type: typeof metricsOfAll;
  /** Tells several questions of one worker apart. */
  readonly id: number;
}

export interface MetricsAnswer extends MetricsQuestion {
  /** For Prometheus; none when they could not be gathered. */
  readonly text?: string;
  readonly problem?: string;
}
