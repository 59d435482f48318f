import type { ServiceSweep } from "../records/sweeps/service-sweep.js";

/** Whether nothing is left to do for a service: its team stands by a result, or it has nothing to search. */
export const isCovered = ({ status }: Pick<ServiceSweep, "status">): boolean =>
  status === "CONFIRMED" || status === "NOT_APPLICABLE";

/** Whether somebody has yet to search a service: that is what becomes overdue. */
export const isOutstanding = ({ status }: Pick<ServiceSweep, "status">): boolean =>
  status === "PENDING" || status === "DISPUTED";
