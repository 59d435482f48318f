import type { ServiceSweep } from "../records/sweeps/service-sweep.js";

/** A sweep in a service that nobody has searched yet. Pure. */
export const pendingPart = (
  of: Pick<ServiceSweep, "indicatorSweepId" | "serviceId" | "dueAt">,
  id: string,
): ServiceSweep => ({
  ...of,
  id,
  version: 1,
  status: "PENDING",
  overdueAt: null,
  reason: null,
  resultCount: 0,
  matchCount: 0,
  uncoveredPeriods: null,
  resultId: null,
  sweptAt: null,
  judgedById: null,
  judgedByName: null,
  judgedAt: null,
});
