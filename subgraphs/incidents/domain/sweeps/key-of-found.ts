import type { Found } from "./found.js";

/** By what a finding is known again. Pure. */
export const keyOfFound = ({ indicatorId, count, firstSeenAt, lastSeenAt, place }: Found): string =>
  [indicatorId, count, firstSeenAt.getTime(), lastSeenAt.getTime(), place ?? ""].join(" ");
