import type { HitDetails } from "./hit-details.js";

/** By what a hit is known again in a sweep of a service: the indicator and the place. When, and how often, is what is said of it. Pure. */
export const keyOfFound = ({ indicatorId, place }: Pick<HitDetails, "indicatorId" | "place">): string =>
  `${indicatorId} ${place ?? ""}`;
