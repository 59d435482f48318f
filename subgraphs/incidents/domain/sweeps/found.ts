import type { SweepHit } from "../records/sweeps/sweep-hit.js";

/** What was found of an indicator, where and when. */
export type Found = Pick<SweepHit, "indicatorId" | "count" | "firstSeenAt" | "lastSeenAt" | "place">;
