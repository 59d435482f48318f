import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { Records } from "../../../domain/records/records.js";
import type { ServiceAnalysisFile } from "../../../domain/service-analyses/service-analysis-file.js";
import { alertTrends } from "../../service-analyses/alert-trends.js";
import { serviceAnalysisAggregate } from "./service-analysis-aggregate.js";

/** An analysis that is about to be published, with the trends of that moment. */
export const publishedAnalysisAggregate: Aggregate<{ readonly analysisId: string }, ServiceAnalysisFile, Records> = {
  ...serviceAnalysisAggregate,
  async load(transaction, input, context) {
    const file = await serviceAnalysisAggregate.load(transaction, input, context);
    return isRefusal(file) ? file : { ...file, trends: await alertTrends(transaction, file.analysis) };
  },
};
