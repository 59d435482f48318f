import type { AnalysisPeriod } from "../../../../response-model/detection-and-analysis/detection/analysis-periods.js";
import type { ServiceAnalysisState } from "../../../../response-model/machines/detection/service-analysis-states.js";
import type { AlertTrends } from "./alert-trends.js";
import type { LogSource } from "./log-source.js";

/** What the team of a service makes of its alerts and logs over a period: one version of it. */
export interface ServiceAnalysis {
  readonly id: string;
  readonly version: number;
  readonly state: ServiceAnalysisState;
  readonly serviceId: string;
  readonly kind: AnalysisPeriod;
  readonly periodFrom: Date;
  readonly periodUntil: Date;
  /** 1, and one more with each amendment. */
  readonly edition: number;
  /** The version that this one is to take the place of. */
  readonly amendsId: string | null;
  readonly amendmentReason: string | null;
  readonly findings: string | null;
  readonly insights: string | null;
  readonly conclusions: string | null;
  readonly logSources: readonly LogSource[];
  /** As they were when it was published; null before, when they are those of the moment. */
  readonly trends: AlertTrends | null;
  readonly draftedById: string;
  readonly draftedByName: string;
  readonly draftedAt: Date;
  readonly publishedById: string | null;
  readonly publishedByName: string | null;
  readonly publishedAt: Date | null;
  readonly discardReason: string | null;
  /** Who withdrew it after it was published, when and why. */
  readonly withdrawnById: string | null;
  readonly withdrawnByName: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}
