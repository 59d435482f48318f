import type { ServiceSweep } from "../records/sweeps/service-sweep.js";

type Covering = Pick<ServiceSweep, "status" | "uncoveredPeriods" | "matchCount">;

/** Whether a service has a result that stands, and that leaves out part of the period. */
export const isPartial = ({ status, uncoveredPeriods }: Omit<Covering, "matchCount">): boolean =>
  (status === "SWEPT" || status === "CONFIRMED") && (uncoveredPeriods ?? []).length > 0;

/** Whether a service is said to have nothing to search, or has left, though what was found in it still stands. */
export const isContradicted = ({ status, matchCount }: Covering): boolean =>
  (status === "NOT_APPLICABLE" || status === "WITHDRAWN") && matchCount > 0;

/** Whether nothing is left to do for a service: its team stands by results over the whole period, it has nothing to search, or it has left. */
export const isCovered = (part: Covering): boolean =>
  part.status === "CONFIRMED"
    ? !isPartial(part)
    : (part.status === "NOT_APPLICABLE" || part.status === "WITHDRAWN") && !isContradicted(part);

/** Whether somebody has yet to search a service: that is what becomes overdue. */
export const isOutstanding = ({ status }: Pick<ServiceSweep, "status">): boolean =>
  status === "PENDING" || status === "DISPUTED";
