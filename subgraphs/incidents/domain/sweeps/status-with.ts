import type { ServiceSweepStatus } from "../../../response-model/detection-and-analysis/detection/service-sweep-statuses.js";
import type { StandingResults, SweepResultFile } from "./sweep-file.js";

/** How far a sweep is in a service once its team has judged one result: others with hits may still wait for it, and so may the latest. Pure. */
export function statusWith(
  { part, result, isLatestUnjudged }: SweepResultFile,
  { unjudgedIds }: StandingResults,
): ServiceSweepStatus {
  const waiting = isLatestUnjudged ? [...unjudgedIds, part.resultId] : unjudgedIds;
  return waiting.some((id) => id !== null && id !== result.id) ? "SWEPT" : "CONFIRMED";
}
