import type { ServiceSweepStatus } from "../../../response-model/detection-and-analysis/detection/service-sweep-statuses.js";
import type { SweepResult } from "../records/sweeps/sweep-result.js";

/** How far a sweep is in a service of which results wait for its team, once that has judged one of them. Pure. */
export const statusWith = (waitingIds: readonly string[], { id }: Pick<SweepResult, "id">): ServiceSweepStatus =>
  waitingIds.some((one) => one !== id) ? "SWEPT" : "CONFIRMED";
