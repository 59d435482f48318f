import type { CaseService } from "../case-file.js";
import type { AlertTrends } from "../records/service-analyses/alert-trends.js";
import type { ServiceAnalysis } from "../records/service-analyses/service-analysis.js";

/** An analysis, and what operations on it look at. */
export interface ServiceAnalysisFile {
  readonly analysis: ServiceAnalysis;
  readonly service: Pick<CaseService, "id" | "name">;
  /** The draft that amends it, where there is one. */
  readonly amendment: Pick<ServiceAnalysis, "draftedAt"> | null;
  /** As they are at the moment, where they are about to be kept. */
  readonly trends: AlertTrends | null;
}
