import type { SweepHit } from "../records/sweeps/sweep-hit.js";

/** A hit of an indicator: how often, when and where. */
export type HitDetails = Pick<SweepHit, "indicatorId" | "count" | "firstSeenAt" | "lastSeenAt" | "place">;
