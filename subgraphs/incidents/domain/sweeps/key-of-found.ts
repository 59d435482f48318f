import type { HitDetails } from "./hit-details.js";

/** By what a finding is known again. Pure. */
export const keyOfFound = ({ indicatorId, count, firstSeenAt, lastSeenAt, place }: HitDetails): string =>
  [indicatorId, count, firstSeenAt.getTime(), lastSeenAt.getTime(), place ?? ""].join(" ");
